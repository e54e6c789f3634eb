import {countingIn} from '../counting.ts'
import type {Strings} from '../strings.ts'

const {percent} = countingIn('es')

/** The page on method in Spanish. */
export const method: Strings['method'] = {
  intro:
    'Este archivo se hace con cables en bruto. Un programa lee cada texto, busca quién se dice que dijo qué y lo marca. Nadie ha revisado cada marca, y algunas son erróneas. Esta página dice cómo se hace y qué significan los signos.',
  classesHeading: 'Qué significan los signos',
  classes: {
    'on-record': 'Una persona con nombre, o un portavoz con nombre que habla por una institución.',
    institution:
      'Un ministerio, una empresa, un tribunal u otro organismo, sin que se nombre a una persona.',
    outlet: 'La información propia de otro medio, recogida por este.',
    document: 'Un informe, un expediente, una carta, una ley u otro texto.',
    unnamed:
      'Alguien en quien el texto se apoya sin nombrarlo: «funcionarios», «una persona informada de las conversaciones».',
    'no-comment': 'Se preguntó a alguien, y no quiso responder o no respondió.',
    none: 'Palabras que se dan por dichas, sin decir por quién.'
  },
  classColumn: 'Signo',
  meaningColumn: 'Significado',
  countColumn: 'Declaraciones',
  howHeading: 'Cómo se hallan las atribuciones',
  how: [
    'Unas reglas buscan las palabras que atribuyen («dijo», «según», «declaró a»), las comillas y los nombres que las rodean, y unen cada pasaje con su fuente. Los pronombres y los nombres cortos se remontan a la última persona a la que pueden referirse; cuando no es seguro, no se da ningún nombre.',
    'La cadena de una noticia enumera, paso a paso, los medios por los que su texto dice que llegó una declaración. Solo cuenta lo que el texto dice; un intermediario que solo se desprende del contexto lleva «al parecer».',
    'Las palabras que se muestran son siempre las del texto. Todo lo que se dedujo y no estaba declarado, como un titular, un año o un idioma, figura en la procedencia de la noticia con la regla que lo hizo.'
  ],
  confidenceHeading: 'Con qué seguridad',
  confidence: (threshold) =>
    `Cada declaración lleva un grado de confianza: de las que tienen un ${percent(0.8)}, unas cuatro de cada cinco deberían ser correctas. Por debajo del ${percent(threshold)}, una declaración se guarda en los datos y no se muestra en el sitio.`,
  decided:
    'La redacción tiene la última palabra: una declaración que ha confirmado, corregido o añadido lo dice en lugar de la confianza, y la que ha retirado ya no está.',
  reliability:
    'Medido en noticias políticas estadounidenses anotadas a mano, de las que no se aprendió nada: cuántas declaraciones recibieron cada grado de confianza y cuántas eran correctas.',
  givenColumn: 'Confianza',
  rightColumn: 'Correctas',
  errsHeading: 'Dónde se equivoca',
  errs: [
    'Las frases largas con varios hablantes, y los pronombres lejos de sus nombres.',
    'Las citas que siguen por muchos párrafos sin sus comillas.',
    'La ironía, los titulares y los títulos de obras entre comillas.',
    'Los textos cuya disposición se perdió antes de llegar aquí.'
  ],
  correctionHeading: 'Correcciones y retiradas',
  correction:
    'Si una declaración se atribuye a quien no es, si una noticia debe corregirse o si un nombre ya no debe figurar aquí, escriba indicando la dirección de la página. Cada declaración tiene su propia dirección, junto a ella en el margen.',
  noContact: 'El responsable de este archivo no ha indicado una dirección para estas peticiones.',
  contact: 'Escribir al archivo',
  noticesHeading: 'Avisos'
}
