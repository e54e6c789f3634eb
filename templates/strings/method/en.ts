import {countingIn} from '../counting.ts'
import type {Strings} from '../strings.ts'

const {percent} = countingIn('en')

/** The page on method in English. */
export const method: Strings['method'] = {
  intro:
    'This archive is made from raw wire copy. A program reads each story, finds who is said to have said what, and marks it. Nobody has checked every mark, and some are wrong. This page says how it is done and what the signs mean.',
  classesHeading: 'What the signs mean',
  classes: {
    'on-record': 'A person who is named, or a named spokesperson speaking for an institution.',
    institution: 'A ministry, company, court or other body speaking without a named person.',
    outlet: 'Another outlet’s own report, passed on by this one.',
    document: 'A report, filing, letter, law or other text.',
    unnamed:
      'Somebody the copy relies on without naming: “officials”, “a person briefed on the talks”.',
    'no-comment': 'Somebody was asked and declined, or did not answer.',
    none: 'Words that are reported as said, without saying by whom.'
  },
  classColumn: 'Sign',
  meaningColumn: 'Meaning',
  countColumn: 'Statements',
  howHeading: 'How attribution is found',
  how: [
    'Rules look for words that attribute (“said”, “according to”, “told”), for quotation marks, and for the names around them, and join each passage to its source. Pronouns and short names are traced back to the last person they can mean; where that is not certain no name is given.',
    'The chain of a story lists, step by step, the outlets through which its copy says a statement came. Only what the copy states counts; a carrier that is merely plain from the context is marked “apparently”.',
    'The words shown are always the words of the copy. Whatever was worked out rather than stated, such as a headline, a year or a language, is listed in the provenance of its story with the rule that did it.'
  ],
  confidenceHeading: 'How sure it is',
  confidence: (threshold) =>
    `Every statement carries a confidence: of those given 80 %, about four in five should be right. Below ${percent(threshold)} a statement is kept in the data and not shown on the site.`,
  decided:
    'Editors have the last word: a statement they have confirmed, corrected or added says so in place of a confidence, and one they have removed is gone.',
  reliability:
    'Measured on US political news marked by hand, of which nothing was learnt: how many statements were given each confidence, and how many of them were right.',
  givenColumn: 'Confidence',
  rightColumn: 'Right',
  errsHeading: 'Where it errs',
  errs: [
    'Long sentences with several speakers, and pronouns far from their names.',
    'Quotations that run on over many paragraphs without their marks.',
    'Irony, headlines, and titles of works in quotation marks.',
    'Copy whose layout was lost before it came here.'
  ],
  correctionHeading: 'Corrections and removal',
  correction:
    'If a statement is laid to the wrong person, a story should be corrected, or a name should not stand here any longer, write with the address of the page. Every statement has an address of its own, beside it in the margin.',
  noContact: 'The owner of this archive has not stated an address for such requests.',
  contact: 'Write to the archive',
  noticesHeading: 'Notices'
}
