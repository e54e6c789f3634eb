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
    [
      'English with additional ones left out',
      '(Reporting by Ines Moreau in Calder and Ana Quill; additional reporting by Bo Lind; Editing by Jon Reyl)',
      ['Ines Moreau', 'Ana Quill'],
      ['Jon Reyl']
    ],
    [
      'English with commas between the parts',
      '(Reporting by Ines Moreau, editing by Jon Reyl)',
      ['Ines Moreau'],
      ['Jon Reyl']
    ],
    [
      'French with the translation left out',
      '(Reportage de Maëlle Corvisier et Jean de La Tour à Corvane, version française Luc Ardan, édité par Zoé Quill)',
      ['Maëlle Corvisier', 'Jean de La Tour'],
      ['Zoé Quill']
    ],
    [
      'Spanish with the writer left out',
      '(Reporte de Inés Robledo y Ana Quiroga; escrito por Bo Lind; editado en español por Julio R. Pardo)',
      ['Inés Robledo', 'Ana Quiroga'],
      ['Julio R. Pardo']
    ],
    [
      'German in brackets with a note behind',
      '(Bericht von Jana Thiel und Uwe Brask, redigiert von Ute Hald. Bei Rückfragen wenden Sie sich an die Redaktion)',
      ['Jana Thiel', 'Uwe Brask'],
      ['Ute Hald']
    ],
    [
      'Portuguese with a place',
      '(Reportagem de Rui Valdez em Bruma; edição de Lia Souto)',
      ['Rui Valdez'],
      ['Lia Souto']
    ],
    ['Italian in brackets', '(Servizio di Ugo Merlo)', ['Ugo Merlo'], []],
    ['Russian behind a colon', 'Редактор: Вера Ланская', [], ['Вера Ланская']],
    ['Turkish without accents', 'Editör: Aylin Soran', [], ['Aylin Soran']],
    [
      'Arabic with who prepared it left out',
      '(تغطية صحفية ليان الصفدي - إعداد سامر نجم للنشرة العربية - تحرير هدى قاسم)',
      ['ليان الصفدي'],
      ['هدى قاسم']
    ],
    ['Hebrew behind a colon', 'עריכה: נעמה בר-ציון', [], ['נעמה בר-ציון']],
    ['Chinese of an editor in charge', '（责任编辑：林晓）', [], ['林晓']],
    ['German of a desk in brackets', '(Redaktion: Politik)', [], []],
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
