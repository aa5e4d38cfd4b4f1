import type { Language } from '@bylaw/contract'
import { SegmentedControl } from '@mantine/core'
import { useWords } from '../i18n/use-words'
import { toolWords } from './words'

interface TextLanguageProps {
  readonly language: Language
  readonly choose: (language: Language) => void
}

/** In which language texts are put in: the customer’s is not always the reader’s. */
export function TextLanguage({ language, choose }: TextLanguageProps) {
  const t = useWords(toolWords)
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('tool.in_language')}
      value={language}
      onChange={(next) => choose(next === 'en' ? 'en' : 'zh')}
      data={(['zh', 'en'] as const).map((each) => ({ value: each, label: t(`tool.text_${each}`) }))}
    />
  )
}
