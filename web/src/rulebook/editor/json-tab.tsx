import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { rulesFromText } from '../rules-text'
import { useEditing } from './editing'
import { useJsonWrong } from './json-wrong'
import { editorWords } from './words'

/** The same rules as JSON. While it is not JSON yet it stays in the box, and nothing can be saved. */
export function JsonTab({ tell }: { tell: (readable: boolean) => void }) {
  const t = useWords(editorWords)
  const { rules, change } = useEditing()
  const [text, setText] = useState(() => JSON.stringify(rules, null, 2))
  const jsonWrong = useJsonWrong()
  const read = rulesFromText(text)
  return (
    <div className="form">
      <p className="area-lead">{t('edit.json_lead')}</p>
      <Textarea
        className="json-input"
        label={t('edit.json_label')}
        spellCheck={false}
        minRows={16}
        maxRows={32}
        value={text}
        error={read.ok ? undefined : jsonWrong(read.at)}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value)
          const now = rulesFromText(currentTarget.value)
          tell(now.ok)
          if (now.ok) change(now.value)
        }}
      />
    </div>
  )
}
