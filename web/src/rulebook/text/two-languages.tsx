import type { Words } from '@bylaw/contract'
import { Textarea, TextInput } from '@mantine/core'
import { commonWords } from '../../common/words'
import { useLanguage, useWords } from '../../i18n/use-words'
import type { Wrong } from '../editor/wrong'
import { textWords } from './words'

interface TwoLanguagesProps {
  readonly label: string
  readonly at: string
  readonly value: Words
  readonly set: (value: Words) => void
  readonly wrong?: Wrong | undefined
  readonly long?: boolean
}

/** One text in both languages, side by side where there is room; one of them is enough. */
export function TwoLanguages({ label, at, value, set, wrong, long = false }: TwoLanguagesProps) {
  const t = useWords(textWords)
  const common = useWords(commonWords)
  const own = useLanguage()
  const Field = long ? Textarea : TextInput
  return (
    <div className="two-languages" data-at={at}>
      {(['zh', 'en'] as const).map((language) => (
        <Field
          key={language}
          {...(long ? { autosize: true, minRows: 3, maxRows: 14 } : {})}
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          label={`${label} · ${t(`text.${language}`)}${language === own ? '' : ` (${common('common.optional')})`}`}
          value={value[language]}
          error={wrong && concerns(wrong, at, language) ? wrong.message : undefined}
          onChange={({ currentTarget }) => set({ ...value, [language]: currentTarget.value })}
        />
      ))}
    </div>
  )
}

/** What is said of the whole text is shown at its Chinese. */
const concerns = ({ pointer }: Wrong, at: string, language: 'zh' | 'en'): boolean =>
  pointer === `${at}/${language}` || (pointer === at && language === 'zh')
