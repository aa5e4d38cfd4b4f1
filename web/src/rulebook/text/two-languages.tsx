import type { Words } from '@bylaw/contract'
import { Textarea, TextInput } from '@mantine/core'
import { commonWords } from '../../common/words'
import { useLanguage, useWords } from '../../i18n/use-words'
import { type Wrong, wrongAt } from '../editor/wrong'
import { textWords } from './words'

interface TwoLanguagesProps {
  readonly label: string
  readonly at: string
  readonly value: Words
  readonly set: (value: Words) => void
  readonly wrong: readonly Wrong[]
  readonly long?: boolean
}

/**
 * One text in both languages, side by side where there is room; one of them is enough.
 * What is said of the whole text stands at the reader’s own language.
 */
export function TwoLanguages({ label, at, value, set, wrong, long = false }: TwoLanguagesProps) {
  const t = useWords(textWords)
  const common = useWords(commonWords)
  const own = useLanguage()
  const Field = long ? Textarea : TextInput
  return (
    <div className="two-languages" data-at={at}>
      {LANGUAGES.map((language) => {
        const said =
          wrongAt(wrong, `${at}/${language}`) ?? (language === own ? wrongAt(wrong, at) : undefined)
        return (
          <Field
            key={language}
            {...(long ? { autosize: true, minRows: 3, maxRows: 14 } : {})}
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            label={`${label} · ${t(`text.${language}`)}${language === own ? '' : ` (${common('common.optional')})`}`}
            value={value[language]}
            error={said?.severity === 'error' ? said.message : undefined}
            description={
              said?.severity === 'warning' ? (
                <span className="said-warning">{said.message}</span>
              ) : undefined
            }
            wrapperProps={{ 'data-at': `${at}/${language}` }}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            onChange={({ currentTarget }) => set({ ...value, [language]: currentTarget.value })}
          />
        )
      })}
    </div>
  )
}

const LANGUAGES = ['zh', 'en'] as const
