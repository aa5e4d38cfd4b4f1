import { type Words, words } from '@bylaw/kernel'
import { isVariable, type Variable, variableKind } from './variables'

/** What is wrong in a template, and where. */
export interface TemplateFault {
  readonly code: 'unknown_variable' | 'not_closed' | 'by_hand_only'
  /** Characters before it. */
  readonly at: number
  /** As it is written there. */
  readonly written: string
  readonly message: Words
}

/** `{{name}}`, an opening that nothing closes, or a closing that nothing opened. */
const PLACES = /\{\{([^{}\n]*)\}\}|\{\{|\}\}/g

/**
 * Everything that keeps a text from being a template: `{{ticket.number}}` may stand in it, `{{password}}`
 * may not, and neither may half a place.
 *
 * @param by who fills it: a rule has no name to put in
 */
export const templateFaults = (text: string, by: 'person' | 'rule'): TemplateFault[] =>
  [...text.matchAll(PLACES)].flatMap(({ 0: written, 1: inside, index: at }): TemplateFault[] => {
    if (inside === undefined) return [{ code: 'not_closed', at, written, message: HALF }]
    const name = inside.trim()
    if (!isVariable(name))
      return [{ code: 'unknown_variable', at, written, message: unknown(written) }]
    return by === 'rule' && variableKind(name).byHandOnly
      ? [{ code: 'by_hand_only', at, written, message: nobody(written) }]
      : []
  })

/**
 * The text with its places filled. What is put in is put in as it is: a subject that reads
 * `{{agent.name}}` stays those words.
 *
 * @param textFor what stands for a variable; told whether a sentence begins with it
 */
export const filled = (
  text: string,
  textFor: (name: Variable, beginsSentence: boolean) => string,
): string =>
  text.replaceAll(PLACES, (written: string, inside: string | undefined, at: number) => {
    const name = inside?.trim() ?? ''
    return isVariable(name) ? textFor(name, isSentenceOver(text.slice(0, at))) : written
  })

/** After nothing, a new line, or the end of a sentence; in Chinese no blank stands behind that. */
function isSentenceOver(before: string): boolean {
  const said = before.trimEnd()
  const gap = before.slice(said.length)
  const end = said.slice(-LONGEST_END)
  return (
    said === '' ||
    gap.includes('\n') ||
    (gap !== '' && /[.!?…]["”’)]*$/u.test(end)) ||
    /[。！？…][”’）]*$/u.test(end)
  )
}
/** Characters at the end of what was said, in which its stop and what closes it stand. */
const LONGEST_END = 10

/** The places of a text, each name once. */
export const variablesIn = (text: string): Variable[] => [
  ...new Set([...text.matchAll(PLACES)].map(([, inside = '']) => inside.trim()).filter(isVariable)),
]

const HALF = words(
  '这里的花括号没有成对，变量应写作 {{ticket.number}}。',
  'These braces are not a pair; a variable is written {{ticket.number}}.',
)
const unknown = (written: string): Words =>
  words(`没有变量 ${written}。`, `There is no variable ${written}.`)
const nobody = (written: string): Words =>
  words(
    `自动执行时没有处理人，不能使用 ${written}。`,
    `A rule acts for nobody, so ${written} cannot be used.`,
  )
