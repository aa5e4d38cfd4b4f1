import type { Language } from '@bylaw/contract'
import { VARIABLES, type Variable, variableKind } from '@bylaw/desk-tools'
import { Button, Menu, SegmentedControl, Textarea } from '@mantine/core'
import { IconBraces } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { type By, faultIn, type TextDraft } from './text'
import { toolWords } from './words'

const NAMES = Object.keys(VARIABLES) as Variable[]
const namesFor = (by: By) =>
  NAMES.filter((name) => by === 'person' || !variableKind(name).byHandOnly)

interface TextFieldProps {
  readonly label: string
  readonly text: TextDraft
  readonly change: (text: TextDraft) => void
  readonly by?: By
}

/** A text with variables, in either language; what is wrong in it is said while it is written. */
export function TextField({ label, text, change, by = 'person' }: TextFieldProps) {
  const t = useWords(toolWords)
  const language = useLanguage()
  const [shown, setShown] = useState<Language>(
    text[language] === '' && text[other(language)] !== '' ? other(language) : language,
  )
  const field = useRef<HTMLTextAreaElement>(null)
  const elsewhere = faultIn(text[other(shown)], language, by)
  const put = (name: Variable) => {
    const at = field.current?.selectionStart ?? text[shown].length
    const put = `{{${name}}}`
    change({ ...text, [shown]: `${text[shown].slice(0, at)}${put}${text[shown].slice(at)}` })
    requestAnimationFrame(() => field.current?.setSelectionRange(at + put.length, at + put.length))
  }
  return (
    <div className="tool-text">
      <div className="tool-text-head">
        <SegmentedControl
          size="xs"
          aria-label={label}
          value={shown}
          onChange={(next) => setShown(next === 'en' ? 'en' : 'zh')}
          data={(['zh', 'en'] as const).map((each) => ({
            value: each,
            label: t(`tool.text_${each}`),
          }))}
        />
        <Menu position="bottom-end" returnFocus={false}>
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconBraces size={14} aria-hidden />}>
              {t('tool.variable')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={300} style={{ overflowY: 'auto' }}>
            {namesFor(by).map((name) => (
              <Menu.Item key={name} onClick={() => put(name)}>
                {inLanguage(VARIABLES[name].title, language)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      <Textarea
        ref={field}
        label={label}
        description={t('tool.text_hint')}
        autosize
        minRows={3}
        maxRows={14}
        maxLength={5_000}
        value={text[shown]}
        onChange={(event) => change({ ...text, [shown]: event.currentTarget.value })}
        error={faultIn(text[shown], language, by) ?? elsewhere}
      />
    </div>
  )
}

const other = (language: Language): Language => (language === 'zh' ? 'en' : 'zh')
