import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toldIn} from './story.ts'

const said = (text: string) =>
  toldIn(text).map(({source, content}) => `${source}: ${content.replace(/\s+/gu, ' ')}`)

test('attributeArticle reads transcripts', async (t) => {
  await t.test('should give each turn to who speaks, all of its sentences', () => {
    const text =
      'REYL: Nothing is signed. I said we were close.\n\nNOOR: Then why did they leave?\n\nREYL: I do not know.'
    assert.deepEqual(
      said(text).filter((line) => !line.startsWith('I:')),
      [
        'REYL: Nothing is signed. I said we were close.',
        'NOOR: Then why did they leave?',
        'REYL: I do not know.'
      ]
    )
  })
  await t.test('should know a last name after the full one, and marks before every turn', () => {
    const text = '“ANA NOOR: We tried.\n\n“TOMAS REYL: Not for long.\n\n“NOOR: For a week.'
    assert.deepEqual(said(text), [
      'ANA NOOR: We tried.',
      'TOMAS REYL: Not for long.',
      'NOOR: For a week.'
    ])
  })
  await t.test('should take headings, figures and lists for no speakers', () => {
    for (const text of [
      'CORRECTION: The gate was shut.\n\nUPDATE: It is open.\n\nUPDATE: It is shut.',
      'Noor: 1,204 votes.\n\nReyl: 987 votes.\n\nNoor: 12 seats.',
      'Salt Harbour: Ana Noor, Tomas Reyl.\n\nOld Quay: Ines Moreau, Bram Tollan.',
      'EXCLUSIVE: The gate was shut.'
    ]) {
      assert.deepEqual(said(text), [], text)
    }
  })
})

test('attributeArticle bears hard quotation marks', async (t) => {
  await t.test('should take another paragraph of the same quotation', () => {
    assert.deepEqual(
      said(
        '“We tried for a week,” Ms Noor said.\n\n“They left before we had a reply.”\n\nIt rained.'
      ),
      ['Ms Noor: “We tried for a week,” … “They left before we had a reply.”']
    )
  })
  await t.test('should pair straight with curly marks', () => {
    assert.deepEqual(said('“We tried for a week," Ms Noor said. "We will try again,” she added.'), [
      'Ms Noor: “We tried for a week,"',
      'she: "We will try again,”'
    ])
  })
  await t.test('should keep marks within marks in one quotation', () => {
    assert.deepEqual(said('“He told me ‘the gate is shut’ and left,” Ms Noor said.'), [
      'Ms Noor: “He told me ‘the gate is shut’ and left,”'
    ])
  })
  await t.test('should lay words to nobody where a mark is missing', () => {
    assert.deepEqual(said('“We tried for a week, Ms Noor said. The gate stayed shut.'), [])
    assert.deepEqual(said('We tried for a week,” Ms Noor said. The gate stayed shut.'), [])
  })
})

test('attributeArticle bears hard copy', async (t) => {
  await t.test('should read capitals', () => {
    assert.deepEqual(said('THE HARBOUR OFFICE SAID ON MONDAY THAT THE PORT WOULD REOPEN.'), [
      'THE HARBOUR OFFICE: THAT THE PORT WOULD REOPEN'
    ])
  })
  await t.test('should lay a bare list of quotations to nobody', () => {
    assert.deepEqual(said('“We tried.”\n\n“Nothing is signed.”\n\n“We wait.”'), [])
  })
  await t.test('should bear copy without words, sentence ends or spaces', () => {
    for (const text of ['', '“”', '" " " "', ': : :', 'said said said', 'a'.repeat(5000)]) {
      assert.deepEqual(said(text), [], text.slice(0, 20))
    }
  })
})
