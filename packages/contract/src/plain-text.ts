/** Why a text was refused, in words that `params` carries to whoever answers. */
export const HIDDEN = {
  params: {
    words: {
      zh: '含有控制字符或不可见的排版符号，请删除后重新填写。',
      en: 'This holds control or hidden formatting characters; take them out.',
    },
  },
}
export const UNSEEN = {
  params: {
    words: { zh: '请填写看得见的文字。', en: 'Write something that can be seen.' },
  },
}

/**
 * Whether a text holds only characters that are what they seem. Control characters, halves of a
 * surrogate pair and what turns the direction of writing around make a name on a slip, in a log
 * or in an e-mail read as something else.
 */
export const isPlain = (text: string): boolean => !CONTROLS.test(text) && !DECEIVING.test(text)

/** Plain, and all on one line. */
export const isOneLine = (text: string): boolean => isPlain(text) && !BREAKS.test(text)

/**
 * Whether there is anything to see: zero-width characters and fillers alone are no name. That a
 * text is empty is said by its length already, and once is enough.
 */
export const isVisible = (text: string): boolean => text === '' || VISIBLE.test(text)

/**
 * The text without marks that come along when it is pasted and that nobody sees: two names that
 * look alike are alike then. Joiners stay, which change how their neighbours look.
 */
export const asSeen = (text: string): string => text.replace(STRAYS, '')

/** Soft hyphens, spaces and joints without a width, and marks of a byte order. */
const STRAYS = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/g
/** Every control character but tab and the two of a line's end. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/u
/**
 * Lone surrogates; the marks, embeddings, overrides and isolates of bidirectional text; letters
 * that fill a place without being seen; and tags, in which a text can be hidden whole.
 */
const DECEIVING =
  /[\p{Cs}\u202A-\u202E\u2066-\u2069\u061C\u115F\u1160\u3164\uFFA0\u{E0000}-\u{E007F}]|\u034F/u
const BREAKS = /[\t\n\r\u2028\u2029]/u
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u
