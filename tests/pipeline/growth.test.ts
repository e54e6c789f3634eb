import test from 'node:test'
import {assertLinear} from '../support/growth.ts'

const body = 'The bees came home on Monday, the captain said.\n\n'

/** What is repeated, by the name of the file it stands in; `%` is where the repetition goes. */
const cases: readonly (readonly [
  name: string,
  file: string,
  frame: string,
  part: string,
  times: number
])[] = [
  ['a line of words', 'a.txt', '%', 'word and ', 3000],
  ['a line without a space', 'a.txt', '%', 'x', 60_000],
  ['a line without a space in capitals', 'a.txt', '%', 'X', 60_000],
  ['a line of dashes', 'a.txt', `${body}-%- here`, '-', 30_000],
  ['blank lines', 'a.txt', `Bees\n%\n${body}`, '\n', 50_000],
  ['lines of spaces', 'a.txt', `Bees\n%\n${body}`, '   \n', 12_000],
  ['NUL bytes', 'a.txt', `${body}%here`, '\0', 10_000],
  ['lone surrogates', 'a.txt', `${body}%here`, '\uD83D', 10_000],
  ['accents on one letter', 'a.txt', `${body}e%here`, '\u0301', 20_000],
  ['brackets that never close', 'a.txt', `${body}%here`, '(', 10_000],
  ['quotes that never close', 'a.txt', `${body}%here`, '“', 6000],
  ['rows of a table', 'a.txt', '%', 'Shr  22 cts vs  20 cts\n', 3000],
  ['front matter that never closes', 'a.txt', '---\n%', 'headline: x\n', 800],
  ['front matter nested without end', 'a.md', '---\nheadline: %\n---\nBees.', '[', 20_000],
  ['front matter of many keys', 'a.md', '---\n%---\nBees.', 'a: b\n', 2000],
  ['brackets in Markdown', 'a.md', '%', '[a](', 3000],
  ['quotes within quotes in Markdown', 'a.md', '%x', '> ', 2000],
  ['stars in Markdown', 'a.md', '%', '**a_b ', 3000],
  ['elements of a page nested without end', 'a.html', `<html><body>%${body}`, '<div>', 6000],
  [
    'formatting of a page nested without end',
    'a.html',
    `<html><body>%${body}`,
    '<p><b class=x>x',
    1500
  ],
  ['attributes of one tag', 'a.html', `<html><body><p %>${body}`, 'a=1 ', 6000],
  ['paragraphs of a page', 'a.html', '<html><body>%', `<p>${body}</p>`, 600],
  ['faults in XML', 'a.xml', '<nitf><body><body.content>%', '<p>&x;</p>\n', 600],
  ['elements of XML nested without end', 'a.xml', '<nitf><body><body.content>%', '<block>', 8000],
  ['entities declared', 'a.xml', '<!DOCTYPE nitf [%]><nitf></nitf>', '<!ENTITY a "aaaa">', 3000],
  ['comments before the first element', 'a.xml', '%<nitf></nitf>', '<!-- -->', 6000],
  ['lists of JSON nested without end', 'a.json', '%', '[', 50_000],
  ['lines of JSON that are broken', 'a.jsonl', '%', '{"headline":\n', 3000],
  ['quotes in a cell', 'a.csv', 'headline,text\nBees,"%', '""', 20_000],
  [
    'parts of a mail',
    'a.eml',
    'From: A <a@b.example>\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=b\n\n%--b--',
    '--b\n\nText\n',
    5000
  ],
  [
    'mails within mails',
    'a.eml',
    'From: A <a@b.example>\nTo: b\nSubject: c\n%',
    'Content-Type: message/rfc822\n\n',
    4000
  ]
]

test('reading grows with hostile copy, not with its square', async (t) => {
  for (const [name, file, frame, part, times] of cases) {
    await t.test(`should read ${name}`, () => {
      assertLinear(file, (size) => frame.replace('%', () => part.repeat(size)), times)
    })
  }
})
