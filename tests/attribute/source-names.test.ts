import assert from 'node:assert/strict'
import {test} from 'node:test'
import {attributeArticle} from '../../src/attribute/attribute-article.ts'
import {readOffice} from '../../src/attribute/role.ts'
import {articleOf, entryOf, relationOf} from './story.ts'

function nameOf(text: string, source: string): [string | undefined, string | null | undefined] {
  const found = relationOf(text, source)
  return [found?.sourceType, found?.sourceName]
}

test('the names of sources', async (t) => {
  const cases = [
    [
      'behind an office no list of titles holds',
      'Ada Varga sued. Her solicitor, Tomas Reyl, said the ferry was unsafe.',
      'Her solicitor',
      ['person', 'Tomas Reyl']
    ],
    [
      'behind a rank in an aside',
      'The Harbour Board met. Its director, Gen. Tomas Reyl, said the pier would close.',
      'Its director',
      ['person', 'Tomas Reyl']
    ],
    [
      'behind a trade',
      'Witness Tomas Reyl said he hid on the pier.',
      'Witness',
      ['person', 'Tomas Reyl']
    ],
    [
      'of a house of art, not of a person',
      'The National Gallery of Calder said it would close.',
      'The National Gallery',
      ['organization', 'National Gallery of Calder']
    ],
    [
      'of a paper that an outlet has seen, not of the outlet',
      'According to a letter seen by the Evening Courier, the port will close.',
      'a letter',
      ['document', 'letter']
    ],
    [
      'of a former director, not of his bank',
      'A former director of Fenmark Savings Bank said it was empty.',
      'A former director',
      ['anonymous', 'a former director of Fenmark Savings Bank']
    ],
    [
      'of two bodies that neither spoke',
      'Neither the president’s office nor the intelligence service responded.',
      'the president',
      ['organization', 'president’s office and intelligence service']
    ],
    [
      'of an outlet called after a town that is also a given name',
      'The Halvard Herald said that the pier would close.',
      'The Halvard',
      ['outlet', 'Halvard Herald']
    ],
    [
      'without the brackets of a company that is not traded',
      '<Fenmark Industries Ltd> said it was over.',
      '<Fenmark',
      ['organization', 'Fenmark Industries Ltd']
    ],
    [
      'of an aide, not of whom he is close to',
      'A close aide to Nakasone said it was over.',
      'A close aide',
      ['anonymous', 'a close aide to Nakasone']
    ],
    [
      'behind the house an economist works for',
      'Royal Bank of Calder assistant chief economist Nathan Jansen said it was over.',
      'Royal Bank',
      ['person', 'Nathan Jansen']
    ],
    ['of a share in hundred', '71% said they would refuse.', '71%', ['anonymous', '71%']],
    [
      'of a company with a given name in an aside',
      'The shipping company, Halvard Berths, said it was over.',
      'The shipping',
      ['organization', 'Halvard Berths']
    ],
    [
      'without the sign of its shares',
      'Fenmark Savings Bank <FSB.N> said it was over.',
      'Fenmark',
      ['organization', 'Fenmark Savings Bank']
    ],
    [
      'without the evening',
      'Prime Minister Nakasone this evening told reporters he was glad.',
      'Prime Minister',
      ['person', 'Nakasone']
    ],
    [
      'behind an office of another country',
      'The Taoiseach, Fionnuala Marsh, said the file was lost. Ms Marsh left.',
      'The Taoiseach',
      ['person', 'Fionnuala Marsh']
    ],
    [
      'behind a party and a seat',
      'Opposition TD Cathal Ó Sé said the file was lost.',
      'Opposition TD',
      ['person', 'Cathal Ó Sé']
    ],
    [
      'in front of the place they sit for',
      'Senator Ana Brell, of Calder, said the file was lost.',
      'Senator Ana',
      ['person', 'Ana Brell']
    ],
    [
      'in front of whose aide they are',
      'Corin Vasey, Hald’s campaign manager, said the file was lost.',
      'Corin Vasey',
      ['person', 'Corin Vasey']
    ],
    [
      'that end as those of peoples do',
      'Mr Gwyn Evans left. Evans said the file was lost.',
      'Evans',
      ['person', 'Gwyn Evans']
    ],
    [
      'who alone of two is named by then',
      'Union leader Paola Reinoso left. Reinoso said it was over. Minister Luis Reinoso slept.',
      'Reinoso',
      ['person', 'Paola Reinoso']
    ],
    [
      'by the sex that a title tells',
      'Abel Finch left. Wanda Finch slept. Ms. Finch said it was over.',
      'Ms. Finch',
      ['person', 'Wanda Finch']
    ],
    [
      'by the office told with a last name',
      'Minister Luis Reinoso met Paola Reinoso. Minister Reinoso said it was over.',
      'Minister Reinoso',
      ['person', 'Luis Reinoso']
    ],
    [
      'as printed where two may be meant',
      'Carl Voss left. Peter Voss slept. Voss said the ferry sank.',
      'Voss',
      ['person', 'Voss']
    ],
    [
      'of her who is named with the place she is from',
      'Ravi Menon said it was over. Clara Dunne of Nordhus disagreed. She said that it was not.',
      'She',
      ['person', 'Clara Dunne']
    ],
    [
      'without the trade of a house',
      'Machine tool maker Dravec said it was over.',
      'Machine',
      ['organization', 'Dravec']
    ],
    [
      'without the trade of an airline',
      'Airline Skylane said it was over.',
      'Airline',
      ['organization', 'Skylane']
    ],
    [
      'of a body that is called after a trade',
      'Airline Pilots Association said it was over.',
      'Airline',
      ['organization', 'Airline Pilots Association']
    ],
    [
      'behind a trade that may be any body’s',
      'Consultant Yves Demoulin said it was over.',
      'Consultant',
      ['person', 'Yves Demoulin']
    ],
    [
      'without letters of honour',
      'Helen Brodie KC said it was over.',
      'Helen Brodie',
      ['person', 'Helen Brodie']
    ],
    [
      'of police, not of their federation',
      'Police said it was over. The Police Federation slept.',
      'Police',
      ['organization', 'police']
    ],
    [
      'of an outlet that begins with a small word',
      'The gate is shut, the Italian daily la Repubblica said.',
      'the Italian',
      ['outlet', 'La Repubblica']
    ],
    [
      'behind a trade and in front of a house',
      'Economist Dana Holt of Fenmark Bank left. Rates will fall, Holt said.',
      'Holt',
      ['person', 'Dana Holt']
    ],
    [
      'without “himself”',
      'Corin Vasey left. Vasey himself said the file was lost.',
      'Vasey himself',
      ['person', 'Corin Vasey']
    ],
    [
      'of an outlet by its website',
      'The Straitline website reported that the file was lost.',
      'The Straitline',
      ['outlet', 'Straitline']
    ],
    [
      'of a ministry, not of the city it sits in',
      'The foreign ministry in Norvane City said it was over.',
      'The foreign ministry',
      ['organization', 'foreign ministry in Norvane City']
    ],
    [
      'of a reporter, not of his outlet',
      'Ana Brell of Radio Calder found that it was over.',
      'Ana Brell',
      ['person', 'Ana Brell']
    ],
    [
      'of a reporter whose name ends like a trade',
      'The Evening Courier’s Dov Perlman said the plan was weak.',
      'The Evening',
      ['person', 'Dov Perlman']
    ],
    [
      'of a company in an aside',
      'The operator, Sabrel Hydro, says it was over.',
      'The operator',
      ['organization', 'Sabrel Hydro']
    ],
    [
      'of a company by its chief executive',
      'Sabrel Hydro’s chief executive left. Sabrel Hydro said it was over.',
      'Sabrel Hydro',
      ['organization', 'Sabrel Hydro']
    ],
    [
      'of several stations that nobody names',
      'Local radio reported that the pier was shut.',
      'Local radio',
      ['organization', 'Local radio']
    ],
    ['of an office in capitals', 'CEO says the pier is shut.', 'CEO', ['person', null]],
    [
      'of a columnist, not of an outlet',
      'Dana Holt, a columnist for the newspaper Evening Globe, said it was over.',
      'Dana Holt',
      ['person', 'Dana Holt']
    ],
    [
      'of an economist at an outlet',
      'Economist Dana Holt of the newspaper Evening Globe said it was over.',
      'Economist',
      ['person', 'Dana Holt']
    ],
    [
      'of an outlet an aside explains',
      'Halmsund, the largest newspaper in Norvane, said it was over.',
      'Halmsund',
      ['outlet', 'Halmsund']
    ],
    [
      'of an agency that is no outlet',
      'The tax agency said it would raise fees.',
      'The tax agency',
      ['organization', 'tax agency']
    ],
    [
      'of a body that is called “the agency”',
      'The Harbour Agency said it would act, Reuters reported. The agency said nobody was hurt.',
      'The agency',
      ['organization', 'Harbour Agency']
    ],
    [
      'of a news agency that is called “the agency”',
      'The pier will close, the news agency Norvane Wire reported. The agency said nobody was hurt.',
      'The agency',
      ['outlet', 'Norvane Wire']
    ],
    [
      'of an outlet called after a day by its last word',
      'The pier will close, the Sunday Sentinel reported. The Sentinel said it was late.',
      'The Sentinel',
      ['outlet', 'Sunday Sentinel']
    ],
    [
      'by the last name of somebody first named with a house',
      'Bronwen Achebe of the Royal College said so. Achebe noted that it rained.',
      'Achebe',
      ['person', 'Bronwen Achebe']
    ],
    [
      'of a guard that is a body',
      'The coast guard said the ferry sank.',
      'The coast guard',
      ['organization', 'coast guard']
    ],
    [
      'of a regulator that is a body',
      'The rail regulator warned that fares would rise.',
      'The rail regulator',
      ['organization', 'rail regulator']
    ],
    [
      'of a party by its members',
      'The opposition Liberals said the plan was weak.',
      'The opposition',
      ['organization', 'Liberals']
    ],
    [
      'of an office by the spokeswoman of somebody',
      'Mayor Ana Brell was away. Brell’s spokeswoman told reporters she would return.',
      'Brell’s',
      ['organization', 'office of Ana Brell']
    ],
    [
      'of a company by its spokesman',
      'A spokesman for Sabrel Lyons said it was late.',
      'A spokesman',
      ['organization', 'Sabrel Lyons']
    ],
    [
      'of unnamed people without the comma behind them',
      'Two port officials, speaking on condition of anonymity, said the pier would close.',
      'Two port officials',
      ['anonymous', 'two port officials']
    ]
  ] as const
  for (const [name, text, source, expected] of cases) {
    await t.test(`should be read ${name}`, () => {
      assert.deepEqual(nameOf(text, source), expected)
    })
  }

  for (const [words, role, affiliation] of [
    [
      'Royal Bank of Calder assistant chief economist',
      'assistant chief economist',
      'Royal Bank of Calder'
    ],
    ['Former Transport Ministry aide', 'former aide', 'Transport Ministry'],
    ['Accountants of Calder’s chief economist', 'chief economist', 'Accountants of Calder'],
    ['director of Calder’s Sugar Institute', 'director', 'Calder’s Sugar Institute'],
    ['Silence of the Lambs author', 'Silence of the Lambs author', undefined]
  ] as const) {
    await t.test(`should keep role and house apart in “${words}”`, () => {
      const office = readOffice(words)
      assert.deepEqual([office.role, office.affiliation], [role, affiliation])
    })
  }
  await t.test('should keep the house a person works for', () => {
    const told = relationOf('Ana Brell of Radio Calder said it was over.', 'Ana Brell')
    assert.equal(told?.affiliation, 'Radio Calder')
  })
  await t.test('should keep the house and trade of a columnist told in an aside', () => {
    const told = relationOf(
      'Dana Holt, a pundit on the broadcaster Radio Calder, said it was over.',
      'Dana Holt'
    )
    assert.deepEqual([told?.role, told?.affiliation], ['pundit', 'Radio Calder'])
  })
  for (const clause of ['Critics said', 'Police arrested', 'The union blamed']) {
    await t.test(`should leave “${clause}” out of the office of an aside`, () => {
      const told = relationOf(
        `${clause} the mayor’s brother, Carl Voss, on Monday. Carl Voss said he had left.`,
        'Carl Voss'
      )
      assert.equal(told?.role, 'mayor’s brother')
    })
  }
  await t.test('should be those of somebody named in an aside at the head of a sentence', () => {
    const text = 'Her producer, Ewan Strachan, smiled. “It is over,” he said.'
    assert.equal(relationOf(text, 'he')?.sourceName, 'Ewan Strachan')
  })
  await t.test('should not be those of a company that owns a director', () => {
    const text =
      'The owners, Halvard Berths, paid. Halvard Berths’ director, Nils Ekdahl, denied that he knew. He told the hearing: “I did not.”'
    assert.equal(entryOf(text).attributions.at(-1)?.sourceName, 'Nils Ekdahl')
  })
  await t.test('should be those of the only woman named, when “she” speaks behind a man', () => {
    const text =
      'Mrs Ana Noor sat down.\n\nThe ferry sank.\n\nMr Tomas Reyl asked whether it was late.\n\n“It was,” she replied.'
    assert.equal(entryOf(text).attributions.at(-1)?.sourceName, 'Ana Noor')
  })
  await t.test('should end with their item of a list', () => {
    const article = articleOf('* Profit 214 million crowns\n* Analysts warn of energy costs')
    const body = article.fields.body.map((block) => ({...block, type: 'list' as const}))
    const {attributions} = attributeArticle(
      {...article, fields: {...article.fields, body}},
      {outlets: [], minConfidence: 0.5, model: 'rules'}
    )
    assert.deepEqual(
      attributions.map(({sourceName}) => sourceName),
      ['analysts']
    )
  })
  await t.test('should be those of a body told of before in fewer words', () => {
    const text =
      'The harbour commission said turnout was high.\n\nTomas Reyl said he won.\n\nThe commission said it would wait.'
    assert.equal(entryOf(text).attributions.at(-1)?.sourceName, 'harbour commission')
  })
})

test('whom something was told', async (t) => {
  for (const venue of ['jurors', 'a news conference', 'the inquiry', 'MPs']) {
    await t.test(`should be read of “${venue}”`, () => {
      const found = relationOf(`Tomas Reyl told ${venue} that the pier was unsafe.`, 'Tomas Reyl')
      assert.equal(found?.venue, venue)
    })
  }
  await t.test('should be the paper named last, whatever it was named for', () => {
    const text =
      'In an interview with the weekly Die Woche, Tomas Reyl said no.\n\nA poll by Survex for the Evening Globe showed a lead. Pollster Ana Brell told the paper that it was close.'
    assert.deepEqual(relationOf(text, 'Pollster')?.via, ['Evening Globe'])
  })
  await t.test('should be an outlet where only the last word of its name shows one', () => {
    const found = relationOf(
      'Tomas Reyl told the Calder Monitor that the pier was unsafe.',
      'Tomas Reyl'
    )
    assert.equal(found?.venue, 'Calder Monitor')
    assert.deepEqual(found.via, ['Calder Monitor'])
  })
})
