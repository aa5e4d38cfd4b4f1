import { type Words, words } from '@bylaw/kernel'

/**
 * Why a rule set is not accepted, in both languages, for a schema's `refine` or `addIssue`: the
 * words travel in `params` to whoever answers the reader, the message is for logs and tests.
 */
export const inWords = (
  zh: string,
  en: string,
): { readonly message: string; readonly params: { readonly words: Words } } => ({
  message: en,
  params: { words: words(zh, en) },
})
