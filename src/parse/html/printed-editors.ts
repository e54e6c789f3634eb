import type {Run} from './run.ts'

/** What stands before the name of who edited a story, not wrote it. */
const label =
  /(?:(?:责任|責任)?(?:编辑|編輯|编审|校对)|(?:^|[^\p{L}])(?:edited by|editing by|editors?|redaktion|redaktör|redactie|édité par|editado por|a edição de|editörü?|редактор|تحرير|עריכה))\s*[:：]?\s*(?:[\p{Script=Han}]{2,4}[\s、,，]+){0,3}$/iu

/**
 * Find those of the names stated as authors whom the page prints as editors only: Chinese sites
 * name in their metadata who is answerable for the page.
 */
export function findEditors(names: readonly string[], runs: readonly Run[]): readonly string[] {
  return names.filter((name) => {
    let isEditor = false
    for (const {text} of runs) {
      if (text.length > 160) continue
      const at = text.indexOf(name)
      if (at === -1) continue
      if (!label.test(text.slice(0, at))) return false
      isEditor = true
    }
    return isEditor
  })
}
