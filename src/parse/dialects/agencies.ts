/** A news agency's habits, as far as they are not everybody's. */
export interface Agency {
  /** Name readers know it by. */
  readonly name: string
  /** How datelines, bylines and credits write it. */
  readonly forms: readonly string[]
  /** Lines that close its copy, beside those every desk uses. */
  readonly endMarks?: readonly string[]
  /** Whether its writers stand in capitals behind the dateline. */
  readonly writerBehindDateline?: boolean
}

/** Agencies met in wire copy. From their own style pages and copy in public sample messages. */
export const agencies: readonly Agency[] = [
  {
    name: 'Reuters',
    forms: [
      'Reuters',
      'Thomson Reuters',
      'Reuter',
      'ロイター',
      '路透社',
      'رويترز',
      'רויטרס',
      'Рейтер',
      '로이터'
    ],
    endMarks: ['Reuter', 'Reuters']
  },
  {
    name: 'Associated Press',
    forms: ['AP', 'The Associated Press', 'Associated Press', 'أ ب', '美联社', 'ＡＰ']
  },
  {
    name: 'Agence France-Presse',
    forms: [
      'AFP',
      'Agence France-Presse',
      'أ ف ب',
      'ا ف ب',
      '法新社',
      'ＡＦＰ＝時事',
      'AFP時事',
      'AFP=時事'
    ]
  },
  {name: 'United Press International', forms: ['UPI']},
  {name: 'dpa', forms: ['dpa', 'dpa-infocom', 'dpa-AFX', 'tca/dpa']},
  {name: 'EFE', forms: ['EFE', 'Agencia EFE']},
  {name: 'ANSA', forms: ['ANSA', '(ANSA)'], endMarks: ['(ANSA)']},
  {
    name: 'Xinhua',
    forms: ['Xinhua', '新华社', '新華社', '新华网'],
    endMarks: ['Enditem', 'Item end']
  },
  {name: 'China News Service', forms: ['CNS', '中新社', '中新网']},
  {name: 'TASS', forms: ['TASS', 'ТАСС', 'ИТАР-ТАСС', 'ITAR-TASS']},
  {name: 'RIA Novosti', forms: ['RIA Novosti', 'РИА Новости', 'RIA', 'Sputnik', 'Спутник']},
  {name: 'Interfax', forms: ['Interfax', 'Интерфакс']},
  {name: 'Ukrinform', forms: ['Ukrinform', 'Укрінформ']},
  {
    name: 'Anadolu Agency',
    forms: ['AA', 'Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'],
    writerBehindDateline: true
  },
  {name: 'Demirören', forms: ['DHA', 'İHA']},
  {name: 'WAFA', forms: ['WAFA', 'وفا']},
  {name: 'IRNA', forms: ['IRNA', 'ایرنا', 'إرنا']},
  {name: 'Tasnim', forms: ['Tasnim', 'تسنیم']},
  {name: 'SPA', forms: ['SPA', 'واس']},
  {name: 'KUNA', forms: ['KUNA', 'كونا']},
  {name: 'SANA', forms: ['SANA', 'سانا']},
  {name: 'MENA', forms: ['MENA', 'أ ش أ']},
  {name: 'Petra', forms: ['Petra', 'بترا']},
  {name: 'QNA', forms: ['QNA', 'قنا', 'QNN']},
  {name: 'CNN', forms: ['CNN']},
  {name: 'Kyodo', forms: ['Kyodo', 'Kyodo News', '共同', '共同社']},
  {name: 'Jiji', forms: ['Jiji', 'Jiji Press', '時事']},
  {name: 'Yonhap', forms: ['Yonhap', '연합뉴스']},
  {name: 'Newsis', forms: ['Newsis', '뉴시스']},
  {name: 'News1', forms: ['News1', '뉴스1']},
  {name: 'PTI', forms: ['PTI', 'भाषा', 'पीटीआई']},
  {name: 'ANI', forms: ['ANI', 'एएनआई']},
  {name: 'IPS', forms: ['IPS', 'Inter Press Service']},
  {name: 'PA', forms: ['PA', 'Press Association', 'PA Media']},
  {name: 'AAP', forms: ['AAP']},
  {name: 'The Canadian Press', forms: ['CP', 'The Canadian Press', 'La Presse Canadienne']},
  {name: 'VOA', forms: ['VOA']},
  {name: 'APA', forms: ['APA']},
  {name: 'Keystone-SDA', forms: ['sda', 'SDA', 'ATS', 'Keystone-SDA']},
  {name: 'KNA', forms: ['KNA', 'epd', 'SID', 'sid']},
  {name: 'Belga', forms: ['Belga', 'BELGA']},
  {name: 'ANP', forms: ['ANP']},
  {name: 'NTB', forms: ['NTB', '©NTB']},
  {name: 'TT', forms: ['TT']},
  {name: 'Ritzau', forms: ['ritzau', 'Ritzau', '/ritzau/']},
  {name: 'STT', forms: ['STT']},
  {name: 'PAP', forms: ['PAP']},
  {name: 'ČTK', forms: ['ČTK', 'CTK']},
  {name: 'MTI', forms: ['MTI']},
  {name: 'Lusa', forms: ['Lusa', 'LUSA']},
  {name: 'Agência Brasil', forms: ['Agência Brasil', 'ABr']},
  {name: 'Télam', forms: ['Télam', 'TELAM']},
  {name: 'Europa Press', forms: ['EUROPA PRESS', 'Europa Press', 'EP']},
  {name: 'Adnkronos', forms: ['Adnkronos', 'AGI', 'LaPresse']},
  {name: 'Antara', forms: ['ANTARA', 'Antara']},
  {name: 'Bernama', forms: ['Bernama', 'BERNAMA']}
]

const byForm = new Map(
  agencies.flatMap((agency) => agency.forms.map((form) => [form.toLowerCase(), agency] as const))
)

/** @returns The agency written `form`, letter case aside; `undefined` when it is none known. */
export function findAgency(form: string): Agency | undefined {
  return byForm.get(form.trim().toLowerCase())
}
