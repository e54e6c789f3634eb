import assert from 'node:assert/strict'
import test from 'node:test'
import {isReportingLine, parseReporting} from '../../../src/parse/fields/reporting.ts'
import {parseClosing} from '../../../src/parse/fields/sign-off.ts'

test('parseReporting', async (t) => {
  const lines = [
    [
      'English',
      '(Reporting by Ana Reyes in Lima and Tom Oke; Additional reporting by Lu Han; Editing by Kim Vale)',
      ['Ana Reyes', 'Tom Oke'],
      ['Kim Vale']
    ],
    [
      'English with one desk for both',
      '(Reporting and editing by Kim Vale)',
      ['Kim Vale'],
      ['Kim Vale']
    ],
    [
      'French',
      'Reportage de Jeanne Morel à Lyon, avec Paul Astier à Nice, édité par Luc Vidal',
      ['Jeanne Morel'],
      ['Luc Vidal']
    ],
    [
      'French of a translated story',
      '(Reportage de Jeanne Morel, Paul Astier pour le service français, édité par Luc Vidal)',
      ['Jeanne Morel'],
      ['Luc Vidal']
    ],
    [
      'Spanish',
      'Reporte de Lucía Vega en Quito; editado por Marta Solís',
      ['Lucía Vega'],
      ['Marta Solís']
    ],
    [
      'Spanish with another agency',
      '(Con información de Reuters. Editado por Marta Solís)',
      [],
      ['Marta Solís']
    ],
    ['Portuguese', '(Por Lucas Prado; edição de Ana da Silva)', ['Lucas Prado'], ['Ana da Silva']],
    [
      'German',
      'Bericht von Hans Feld und Uta Maar in Bonn; redigiert von Eva Kern',
      ['Hans Feld', 'Uta Maar'],
      ['Eva Kern']
    ],
    [
      'German with a note behind',
      '(Bericht von Hans Feld, bearbeitet von Eva Kern. Bei Rückfragen wenden Sie sich an die Redaktion)',
      ['Hans Feld'],
      ['Eva Kern']
    ],
    ['Italian', 'Servizio di Angela Neri, a cura di Sara Longo', ['Angela Neri'], ['Sara Longo']],
    ['Italian with the names in front', '(Angela Neri, editing Sara Longo)', [], ['Sara Longo']],
    [
      'Russian',
      '(Сообщила Анна Иванова в Москве. Редактор Пётр Петров)',
      ['Анна Иванова'],
      ['Пётр Петров']
    ],
    [
      'Arabic',
      '(تغطية صحفية ليلى حداد ووليد سعد - إعداد سامي نصار للنشرة العربية - تحرير رنا خوري)',
      ['ليلى حداد', 'وليد سعد'],
      ['رنا خوري']
    ],
    ['Arabic with two editors', 'تحرير: رنا خوري ومحمد علي', [], ['رنا خوري', 'محمد علي']],
    ['Hebrew', 'דיווח: דנה כהן ויוסי לוי; עריכה: רון בר', ['דנה כהן', 'יוסי לוי'], ['רון בר']],
    ['Turkish', 'Editör: Ayşe Demir', [], ['Ayşe Demir']],
    ['Chinese', '编辑：王芳', [], ['王芳']],
    ['Chinese in brackets', '（责任编辑：王芳）', [], ['王芳']],
    [
      'French in letters of two signs',
      'Reportage de Jeanne Morel ; édité par Luc Vidal'.normalize('NFD'),
      ['Jeanne Morel'],
      ['Luc Vidal']
    ],
    ['German of a desk', 'Redaktion: Politik', [], []],
    ['Korean', '(편집: 김민수)', [], ['김민수']]
  ] as const
  for (const [name, line, reportingBy, editingBy] of lines) {
    await t.test(`should read who reported and who edited in ${name}`, () => {
      assert.equal(parseClosing(line, []), 'reporting')
      assert.deepEqual(parseReporting(line), {reportingBy, editingBy})
    })
  }
  const sentences = [
    'Reportage de deux heures diffusé par la chaîne.',
    'Información de última hora sobre el puerto',
    'Avec Marie, il est parti.',
    'Edición de lujo en Madrid',
    'Servizio di Stato in Italia',
    'Bericht von gestern.',
    '(Redaktion der Zeitung)',
    'تحرير المدينة استغرق ثلاثة أيام من القتال في الشوارع'
  ]
  for (const line of sentences) {
    await t.test(`should leave “${line}” to the story`, () => {
      assert.equal(isReportingLine(line), false)
    })
  }
})
