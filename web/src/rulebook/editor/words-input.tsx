import { useWords } from '../../i18n/use-words'
import type { InputProps } from './cell-input'
import { valueAt, withValue } from './json'
import { editorWords } from './words'

/** A text in both languages, one above the other. */
export function WordsInput({ value, set, label, invalid, describedBy, onKeyDown }: InputProps) {
  const t = useWords(editorWords)
  return (
    <div className="cell-words">
      {(['zh', 'en'] as const).map((language) => (
        <input
          key={language}
          className="cell-input"
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          aria-label={t(language === 'zh' ? 'edit.in_chinese' : 'edit.in_english', { label })}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          autoComplete="off"
          placeholder={t(language === 'zh' ? 'edit.chinese' : 'edit.english')}
          value={String(valueAt(value, `/${language}`) ?? '')}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget }) =>
            set(withValue(value, `/${language}`, currentTarget.value))
          }
        />
      ))}
    </div>
  )
}
