import assert from 'node:assert/strict'
import {test} from 'node:test'
import {conditionsIn} from '../../src/attribute/anonymity.ts'

/** The conditions of anonymity that a text states. */
function conditionsOf(text: string): readonly string[] {
  return conditionsIn(text).map((span) => text.slice(...span))
}

test('conditionsIn', async (t) => {
  await t.test('should find conditions in whatever case a headline sets them', () => {
    for (const condition of [
      'asked not to be named',
      'Asked Not To Be Named',
      'ASKED NOT TO BE NAMED',
      'Declined To Be Identified',
      'DECLINED TO BE QUOTED',
      'SPEAKING ANONYMOUSLY',
      'On Condition Of Anonymity',
      'on condition that he was not shown',
      'asked that her name be withheld',
      'wanted to remain unidentified'
    ]) {
      assert.deepEqual(conditionsOf(`The safe was empty.\nA clerk, ${condition}, said so.`), [
        condition
      ])
    }
  })

  await t.test('should find them in text order and in one paragraph each', () => {
    assert.deepEqual(
      conditionsOf(
        'A clerk declined to be quoted.\nThe name of the safe is on condition\nof anonymity.\nA guard spoke anonymously.'
      ),
      ['declined to be quoted', 'spoke anonymously']
    )
  })
})
