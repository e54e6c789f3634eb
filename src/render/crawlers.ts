/** What an automatic reader fetches pages for: to train models on them, or to answer questions from them. */
export type CrawlerPurpose = 'training' | 'answers'

/**
 * Names under which operators of AI crawlers say they read `robots.txt`, by what they fetch for.
 * Crawlers of plain search engines are not in it. Obeying is voluntary.
 *
 * @see https://platform.openai.com/docs/bots, https://support.anthropic.com/en/articles/8896518,
 *   https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers,
 *   https://support.apple.com/en-us/119829, https://commoncrawl.org/ccbot,
 *   https://docs.perplexity.ai/guides/bots, https://developer.amazon.com/amazonbot
 */
export const crawlers: Readonly<Record<CrawlerPurpose, readonly string[]>> = {
  training: [
    'Amazonbot',
    'Applebot-Extended',
    'Bytespider',
    'CCBot',
    'ClaudeBot',
    'GPTBot',
    'Google-Extended',
    'meta-externalagent'
  ],
  answers: [
    'ChatGPT-User',
    'Claude-SearchBot',
    'Claude-User',
    'OAI-SearchBot',
    'Perplexity-User',
    'PerplexityBot'
  ]
}
