import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readNames} from '../../src/attribute/names.ts'

test('the people of a story', async (t) => {
  const find = (text: string, name: string) => readNames(text).people.find(name)?.name

  await t.test('should be known by their last names', () => {
    assert.equal(find('Tomas Reyl came. Reyl spoke.', 'Reyl'), 'Tomas Reyl')
  })
  await t.test('should keep their name without what stands behind “of”', () => {
    assert.equal(find('Rep. Tomas Reyl of Calder spoke.', 'Reyl'), 'Tomas Reyl')
  })
  await t.test('should keep their name without an office that holds “of”', () => {
    assert.equal(find('Harbour Supervisor of Pilots Susan Varga spoke.', 'Varga'), 'Susan Varga')
  })
  await t.test('should keep their name without a trade in front of it', () => {
    assert.equal(find('Rival Susan Varga spoke. Varga left.', 'Varga'), 'Susan Varga')
  })
  await t.test('should be known without “III” behind the name', () => {
    assert.equal(find('Tomas Reyl III spoke.', 'Reyl'), 'Tomas Reyl III')
  })
  await t.test('should not lose their last name to what only looks like a name', () => {
    assert.equal(find('Tomas Reyl met the Reyl Control board.', 'Reyl'), 'Tomas Reyl')
  })
  await t.test('should be known by both their family names and by the first of them', () => {
    const text = 'Joaquín Ibarra Solís spoke. Ibarra Solís left. Ibarra slept.'
    assert.equal(find(text, 'Ibarra Solís'), 'Joaquín Ibarra Solís')
    assert.equal(find(text, 'Ibarra'), 'Joaquín Ibarra Solís')
  })
  await t.test('should take no office from another line, nor from a clause', () => {
    const {people} = readNames('Bank loses minister\n\nHalvard have sacked coach Tomas Reyl.')
    assert.equal(people.find('Reyl')?.role, 'sacked coach')
    assert.equal(
      readNames('Coach leaves minister\nTomas Reyl').people.find('Reyl')?.role,
      undefined
    )
  })
  await t.test('should not be a country whose chancellor a “he” stands for', () => {
    const text = 'Norvane left. She called Norvane’s chancellor late. He replied.'
    assert.equal(readNames(text).natureOf('Norvane'), undefined)
  })
  await t.test('should be no outlets, nor take a clause behind a comma for an office', () => {
    const text = 'The deal was told by Radio Calder, pilots will share the bridge. Calder agreed.'
    assert.equal(find(text, 'Calder'), undefined)
  })
  await t.test('should be sure where “Ms” stands before the last name', () => {
    const {people} = readNames('The Taoiseach, Fionnuala Marsh, left. Ms Marsh slept.')
    assert.equal(people.find('Marsh')?.sure, true)
  })
  await t.test('should stay open between two of one last name, and be people all the same', () => {
    const names = readNames('Tomas Reyl met Susan Reyl. Reyl left.')
    assert.equal(names.people.find('Reyl'), undefined)
    assert.equal(names.natureOf('Reyl'), 'person')
  })
})
