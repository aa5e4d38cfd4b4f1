import type { Language, ToolText } from '@bylaw/contract'
import { templateFaults } from '@bylaw/desk-tools'

/** A text being written, in both languages; an empty one is none. */
export interface TextDraft {
  readonly zh: string
  readonly en: string
}

export const draftOf = ({ zh = '', en = '' }: ToolText): TextDraft => ({ zh, en })

/** The text as it is kept: only what says something. */
export const writtenText = ({ zh, en }: TextDraft): ToolText => ({
  ...(zh.trim() ? { zh: zh.trim() } : {}),
  ...(en.trim() ? { en: en.trim() } : {}),
})

/** Whether it says something and each of its places can be filled. */
export const isSound = ({ zh, en }: TextDraft, by: By = 'person'): boolean =>
  (zh.trim() !== '' || en.trim() !== '') &&
  [zh, en].every((text) => templateFaults(text, by).length === 0)

/** What is wrong with a text, in words; undefined where nothing is. */
export const faultIn = (text: string, language: Language, by: By): string | undefined =>
  templateFaults(text, by)[0]?.message[language]

/** Who puts a text in: a rule has no name of its own. */
export type By = 'person' | 'rule'

/** A text in one language, or else in the one it is written in. */
export const textIn = ({ zh, en }: ToolText, language: Language): string =>
  (language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? ''
