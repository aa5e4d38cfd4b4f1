import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { rulesFromText } from '../rules-text'
import { useEditing } from './editing'
import { editorWords } from './words'

/** The same rules as JSON. What is not JSON yet stays in the box; the tables keep the last that was. */
export function JsonTab() {
  const t = useWords(editorWords)
  const { rules, change } = useEditing()
  const [text, setText] = useState(() => JSON.stringify(rules, null, 2))
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
        error={read.ok ? undefined : t('edit.json_wrong', { reason: read.reason })}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value)
          const now = rulesFromText(currentTarget.value)
          if (now.ok) change(now.value)
        }}
      />
    </div>
  )
}
