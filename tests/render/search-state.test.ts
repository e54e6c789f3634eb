import assert from 'node:assert/strict'
import test from 'node:test'
import {
  countFilters,
  emptyState,
  readState,
  toggleValue,
  withDates,
  withoutFilters,
  writeState
} from '../../templates/scripts/search-state.ts'

test('the state of the search page', async (t) => {
  const address =
    '?q=%22secret+talks%22+truce&footing=unnamed&outlet=Gull+Post&outlet=Heron+Wire&source=Ansgar+Reillo&from=2030-01-19&to=2030-03-08&sort=newest'

  await t.test('should stand wholly in the address', () => {
    assert.equal(writeState(readState(address)), address)
  })
  await t.test('should leave an empty address when nothing is chosen', () => {
    assert.equal(writeState(readState('?q=++&sort=sideways&from=soon&outlet=')), '')
  })
  await t.test('should count a range of dates as one filter', () => {
    assert.equal(countFilters(readState(address)), 5)
  })
  await t.test('should take a value in and out again', () => {
    const once = toggleValue(emptyState, 'footing', 'unnamed')
    assert.equal(writeState(once), '?footing=unnamed')
    assert.equal(writeState(toggleValue(once, 'footing', 'unnamed')), '')
  })
  await t.test('should take dates out', () => {
    const state = withDates(readState(address), undefined, undefined)
    assert.equal(countFilters(state), 4)
  })
  await t.test('should keep words and order when filters are cleared', () => {
    assert.equal(
      writeState(withoutFilters(readState(address))),
      '?q=%22secret+talks%22+truce&sort=newest'
    )
  })
})
