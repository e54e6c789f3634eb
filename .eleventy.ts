import {defineArchive} from './src/index.ts'

// The sample archive. `wirecopy init` writes a configuration in which every key is explained.
export default defineArchive({
  title: 'The Strait Papers',
  description:
    'A sample archive of Wirecopy: an invented strait, and what thirteen outlets filed about it.',
  url: 'https://strait-papers.example',
  ownContent: true,
  outlets: [
    {
      name: 'Agence Littoral',
      slug: 'agence-littoral',
      aliases: ['AGL'],
      domains: ['agence-littoral.example'],
      kind: 'news agency, Corvane',
      wire: true,
      language: 'fr',
      terms: 'CC BY 4.0'
    },
    {
      name: 'COSUR',
      kind: 'news agency, Bruma',
      wire: true,
      language: 'es'
    },
    {
      name: 'Diario de Puerto Bruma',
      slug: 'diario-de-puerto-bruma',
      aliases: ['Diario de Bruma'],
      domains: ['diario-puerto-bruma.example'],
      kind: 'newspaper, Bruma',
      language: 'es',
      terms: 'CC BY 4.0'
    },
    {
      name: 'Evening Courier',
      slug: 'evening-courier',
      aliases: ['the Courier', 'Courier'],
      domains: ['eveningcourier.example'],
      kind: 'newspaper, Salt Harbour',
      language: 'en',
      terms: 'CC BY 4.0'
    },
    {
      name: 'General Press',
      slug: 'general-press',
      aliases: ['GP'],
      domains: ['generalpress.example'],
      kind: 'news agency, Calder',
      wire: true,
      language: 'en',
      terms: 'CC BY 4.0'
    },
    {
      name: '岚海社',
      slug: 'lanhai',
      aliases: ['Lanhai', 'Lanhai News Agency'],
      domains: ['lanhai.example'],
      kind: 'news agency, Lanhai',
      wire: true,
      language: 'zh',
      terms: 'CC BY 4.0'
    },
    {
      name: 'Meridian',
      slug: 'meridian',
      aliases: ['Meridian News', 'ميريديان', 'מרידיאן'],
      domains: ['meridian.example'],
      kind: 'news agency, Salt Harbour',
      wire: true,
      language: 'en',
      terms: 'CC BY 4.0'
    },
    {
      name: 'npd',
      slug: 'npd',
      domains: ['npd.example'],
      kind: 'news agency, Brask',
      wire: true,
      language: 'en',
      terms: 'CC BY 4.0'
    },
    {
      name: 'The Quay Chronicle',
      slug: 'quay-chronicle',
      aliases: ['Quay Chronicle'],
      domains: ['quaychronicle.example'],
      kind: 'news site',
      language: 'en',
      terms: 'CC BY 4.0'
    },
    {
      name: 'Radio Calder',
      slug: 'radio-calder',
      domains: ['radiocalder.example'],
      kind: 'public broadcaster, Salt Harbour',
      language: 'en',
      terms: 'CC BY 4.0'
    },
    {
      name: 'صدى المرجان',
      slug: 'sada-al-marjan',
      aliases: ['Sada al-Marjan'],
      domains: ['sada-al-marjan.example'],
      kind: 'daily, Dar al-Bahr',
      language: 'ar',
      terms: 'CC BY 4.0'
    },
    {
      name: 'Straitline',
      slug: 'straitline',
      aliases: ['ستريت لاين'],
      domains: ['straitline.example'],
      kind: 'news site, Salt Harbour',
      language: 'en',
      terms: 'CC BY 4.0'
    },
    {
      name: 'Tonnage Weekly',
      slug: 'tonnage-weekly',
      domains: ['tonnageweekly.example'],
      kind: 'trade paper, Brask',
      language: 'en',
      terms: 'CC BY 4.0'
    },
    {
      name: 'יומן הנמל',
      slug: 'yoman-hanamal',
      aliases: ['Yoman HaNamal'],
      domains: ['yoman-hanamal.example'],
      kind: 'news site, Shaharon',
      language: 'he',
      terms: 'CC BY 4.0'
    }
  ]
})
