/**
 * @param title
 *   Title of the archive.
 * @returns
 *   A configuration in which every key stands, explained; keys that have a good default are commented out.
 */
export function configText(title: string): string {
  return `import {defineArchive} from 'wirecopy'

export default defineArchive({
  // Name of the archive.
  title: ${quote(title)},

  // One sentence on what it holds.
  // description: 'Everything filed on the Calder port talks',

  // Address it is published under. Without it there is no feed, no sitemap and no canonical address.
  // url: 'https://archive.example',

  // Path the site lies below; for a project page on GitHub '/<repository>/'.
  // basePath: '/archive/',

  // Folder of the copy, and folder the site is written to.
  // copy: 'articles',
  // output: '_site',

  // Language of the interface. Stories keep their own.
  // language: 'en',

  // Time zone in which pages tell times, and feeds take times that name none.
  // timeZone: 'Europe/Berlin',

  // Whose copy is here, and whom it cites.
  outlets: [
    {
      // Name as readers know it.
      name: 'The Oaklet Tribune',

      // Folder below the copy folder and segment in addresses; made from the name when left out.
      slug: 'oaklet',

      // Other forms of the name in copy.
      aliases: ['Oaklet Tribune', 'the Tribune'],

      // Its web domains.
      domains: ['oaklet.example'],

      // What it is, in words.
      kind: 'newspaper'

      // Whether it serves other outlets.
      // wire: true,

      // Its home page.
      // url: 'https://oaklet.example',

      // Terms of use, printed with each of its stories.
      // terms: 'CC BY 4.0',

      // Language of its copy.
      // language: 'en',

      // Pages on how it works, as it publishes them.
      // policies: {
      //   principles: 'https://oaklet.example/principles',
      //   corrections: 'https://oaklet.example/corrections',
      //   unnamedSources: 'https://oaklet.example/sources',
      //   factChecking: 'https://oaklet.example/checks',
      //   ownership: 'https://oaklet.example/owners'
      // }
    }
  ],

  // Columns of tables, and members of JSON Lines, by the field they hold, beside the usual names.
  // columns: {headline: ['Überschrift'], text: ['Wortlaut']},

  // How sure attribution must be.
  // attribution: {
  //   // Statements below this confidence, 0 to 1, stay in the data and are not shown.
  //   minConfidence: 0.35,
  //   // 'full', 'rules' (faster, without the statistical model) or 'none'.
  //   model: 'full',
  //   // Which acts are shown: also 'intention' and 'decision'.
  //   acts: ['statement', 'belief', 'finding', 'no-comment']
  // },

  // Sizes of lists and pages.
  // limits: {
  //   // Items on one page of a list.
  //   perPage: 50,
  //   // Statements a source needs for a page of its own.
  //   sourcePage: 1,
  //   // Stories a place or subject needs for a page of its own.
  //   termPage: 2,
  //   // Largest piece of copy, in bytes.
  //   copyBytes: 5_000_000,
  //   // Largest picture of a story, in bytes.
  //   pictureBytes: 5_000_000
  // },

  // Whether the stories are your own. Else search engines are asked to leave them out.
  // ownContent: true,

  // Whose pictures are published: 'licensed' (yours with \`ownContent\`, or under a free licence), 'all', 'none'.
  // pictures: 'licensed',

  // Where readers report faults: an e-mail address or a page.
  // contact: 'corrections@archive.example',

  // Pages to lead to from the foot of every page: yours in the folder “pages”, or addresses.
  // links: [{text: 'About', href: '/about/'}],
  // Feeds (Atom, RSS, JSON Feed) of the archive, of each outlet and source.
  // feeds: {
  //   // Stories in one feed.
  //   items: 50
  // },

  // The day from which the news sitemap counts back two days; the newest story's when left out.
  // newsDate: '2031-05-02',

  // Downloads of the archive as data.
  // data: {
  //   // Whose text they hold: 'licensed' (yours with \`ownContent\`, or under a free licence), 'all', 'none'.
  //   text: 'licensed',
  //   // Licence of the data as a collection, as SPDX names it.
  //   licence: 'CC-BY-4.0',
  //   // Who is to be cited; the archive itself when left out.
  //   authors: ['Ada Holm']
  // },

  // Which AI crawlers robots.txt asks to stay away. They obey or not.
  // crawlers: {
  //   // 'training' of models on the pages, 'answers' to questions from them.
  //   refuse: ['training'],
  //   // Further crawlers by name.
  //   agents: ['ExampleBot']
  // },

  // Pictures that stand for stories where links to them are shared. Needs \`url\`, and \`npm install @resvg/resvg-wasm\`.
  // socialCards: {
  //   draw: true,
  //   // Fonts for scripts that neither ours nor those of the system have letters of.
  //   fonts: ['./fonts/NotoNaskhArabic.ttf']
  // },

  // What trust.txt states: addresses. See https://journallist.net
  // trust: {
  //   member: ['https://press-council.example'],
  //   belongto: ['https://archives.example'],
  //   control: ['https://blog.example'],
  //   controlledby: ['https://university.example'],
  //   social: ['https://social.example/@archive'],
  //   vendor: ['https://host.example'],
  //   customer: ['https://reader.example'],
  //   disclosure: ['https://archive.example/about/'],
  //   contact: ['https://archive.example/contact/']
  // },

  // Look of the site.
  // theme: {
  //   // Values of custom properties.
  //   tokens: {accent: '#14506e'},
  //   // Components of your own in place of ours.
  //   slots: {Byline: './theme/Byline.tsx'},
  //   // Style sheet of your own, behind ours.
  //   css: './theme/site.css',
  //   // Picture of the site in tabs and bookmarks: SVG, PNG or ICO.
  //   icon: './theme/icon.svg'
  // },

  // Where \`wirecopy publish\` takes the site.
  // publish: [
  //   {
  //     to: 'folder',
  //     // From this folder, or absolute.
  //     path: '../www',
  //     // Files there that no build makes and no publish deletes.
  //     keep: ['CNAME']
  //   },
  //   {
  //     to: 'git-branch',
  //     // A remote of this repository, or an address.
  //     remote: 'origin',
  //     branch: 'gh-pages',
  //     // Commit message.
  //     message: 'Publish the archive',
  //     // \`false\` keeps one commit only: what was deleted cannot be fetched any more.
  //     history: true,
  //     keep: ['CNAME']
  //   }
  // ]
})
`
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&')}'`
}
