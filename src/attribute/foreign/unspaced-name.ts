import type {LanguageWords} from '../lexicon/languages/index.ts'
import {holds} from './holds.ts'
import type {NamedPhrase} from './named-phrase.ts'

/** The characters behind the last title: “首相布兰德莫”. */
export function unspacedName(phrase: string, words: LanguageWords): NamedPhrase {
  const dotted = dottedName(phrase, words)
  if (dotted) return dotted
  const trade = tradeName(phrase, words)
  if (trade) return trade
  let end = 0
  for (const title of words.titles.split('|')) {
    const at = phrase.lastIndexOf(title)
    if (at >= 0) end = Math.max(end, at + title.length)
  }
  const name = phrase.slice(end)
  if (end === 0 || name.length < 2 || name.length > 7 || /[“”"（）]/u.test(name))
    return {person: false}
  if (holds(words.institutions, name, words)) return {person: false}
  return {name, role: phrase.slice(0, end).replace(/^我国?/u, ''), person: true}
}

/** Most characters of a given name in Chinese. */
const longestGiven = 5

/** A name in another script's parts, “罗莎·阿尔梅达”, behind what somebody is. */
function dottedName(phrase: string, words: LanguageWords): NamedPhrase | undefined {
  const dot = phrase.search(/[·•]\p{Script=Han}/u)
  if (dot < 1 || !/^(?:[·•]\p{Script=Han}{1,8})+$/u.test(phrase.slice(dot))) return undefined
  let from = phrase.lastIndexOf('的', dot) + 1
  for (const noun of [...words.titles.split('|'), ...words.unnamed.split('|')]) {
    const at = phrase.lastIndexOf(noun, dot - 1)
    if (at >= 0 && at + noun.length < dot) from = Math.max(from, at + noun.length)
  }
  if (dot - from > longestGiven) return {person: false}
  const role = phrase.slice(0, from).replace(/^我国?/u, '')
  const isRole = from > 0 && !phrase.slice(0, from).endsWith('的')
  return {name: phrase.slice(from), person: true, ...(isRole && {role})}
}

const surname =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈任姚卢姜崔钟谭陆汪范廖贾夏韦傅邹孟熊秦邱侯江尹薛闫段雷龙陶贺顾毛郝龚邵万钱严][\p{Script=Han}]{1,2}$/u

/** “市民王丽”: a trade and a name that begins with a common surname. */
function tradeName(phrase: string, words: LanguageWords): NamedPhrase | undefined {
  for (const noun of words.unnamed.split('|')) {
    const at = phrase.lastIndexOf(noun)
    if (at < 0 || noun.endsWith('人士') || noun.length < 2) continue
    const end = at + noun.length
    const name = phrase.slice(end)
    if (surname.test(name)) return {name, role: phrase.slice(0, end), person: true}
  }
  return undefined
}
