/** Where the sample lies: outlet, year, month, day, and the last part of its address. */
export const sampleStoryPath = 'articles/oaklet/2031/05/02-ferry-repairs.txt'

/** Copy in the form many agencies transmit it: headline, byline, dateline, text, credit. */
export const sampleStory = `FERRY REPAIRS TO TAKE 'WEEKS, NOT DAYS', YARD SAYS
By Nell Varga
OAKLET, May 2 (Oaklet Tribune) - The only ferry between Oaklet and the outer
islands will stay in dock well into June, the yard that is mending it said on
Friday.

"We found more rust than ferry," said Ruben Adeyi, who runs the Hollins yard.
"It will be weeks, not days."

Two people briefed on the contract told the Tribune that the islands' council
had been warned about the hull as early as last autumn. They asked not to be
named because the report is not public.

A spokeswoman for the council declined to comment. The harbour office had said
in March that the ship was "in fair order for its age", Radio Calder reported.

Oaklet Tribune
`

/** Where the fields all of the outlet's copy shares are stated. */
export const sampleFolderPath = 'articles/oaklet/_folder.yaml'

/** What is true of all copy in the folder. */
export const sampleFolder = `# What is true of all copy in this folder. A story's own front matter overrides it.
outlet: The Oaklet Tribune
language: en
rights: Invented; do with it what you like
`
