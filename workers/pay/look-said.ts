import type { AccountMark } from '@bylaw/contract'
import { type Language, type Words, words, yuanFromFen } from '@bylaw/kernel'

/** What there is to look at before somebody is paid. */
interface Look {
  readonly marks: readonly AccountMark[]
  /** What is known by now to be too much of it; 0 where nothing is. */
  readonly tooMuchFen: number
}

/** What to look at before paying somebody, in words; nothing where there is nothing. */
export const lookSaid = ({ marks, tooMuchFen }: Look, language: Language): string =>
  [
    ...(tooMuchFen > 0 ? [tooMuch(yuanFromFen(tooMuchFen))] : []),
    ...marks.map((mark) => MARKS[mark]),
  ]
    .map((text) => text[language])
    .join(SEPARATOR[language])

const MARKS: Readonly<Record<AccountMark, Words>> = {
  first: words('首次使用', 'first paid to'),
  changed: words('与上次发放不同', 'not the one last paid to'),
  not_filed: words('与上次导出的文件不同', 'not the one in the file taken before'),
  holder_differs: words('户名与姓名不符', 'holder has another name'),
  number_shared: words('与他人账号相同', 'somebody else’s number too'),
}
const tooMuch = (yuan: string): Words =>
  words(
    `更正后多发 ${yuan} 元，核对后再发`,
    `${yuan} of it too much since a correction: look before paying`,
  )
const SEPARATOR = { zh: '；', en: '; ' }
