import type { FormContent } from '@bylaw/contract'
import { SegmentedControl, Switch, TagsInput, Textarea, TextInput } from '@mantine/core'
import { fieldErrors } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { FieldList } from './field-list'
import { siteOf } from './model'
import { formWords } from './words'

const THEMES = ['auto', 'light', 'dark'] as const
const LANGUAGES = ['zh', 'en'] as const
const MOST_SITES = 10

interface FormEditorProps {
  readonly content: FormContent
  readonly change: ((content: FormContent) => void) | undefined
  readonly error: unknown
}

/** A form as it is written. */
export function FormEditor({ content, change, error }: FormEditorProps) {
  const t = useWords(formWords)
  const errors = fieldErrors(error)
  const readOnly = change === undefined
  const set = (part: Partial<FormContent>) => change?.({ ...content, ...part })
  return (
    <section className="panel form form-editor">
      <TextInput
        data-autofocus
        label={t('forms.name')}
        description={t('forms.name_hint')}
        maxLength={60}
        readOnly={readOnly}
        value={content.name}
        error={errors['name']}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Textarea
        label={t('forms.greeting')}
        description={t('forms.greeting_hint')}
        autosize
        minRows={2}
        maxLength={500}
        readOnly={readOnly}
        value={content.greeting}
        error={errors['greeting']}
        onChange={(event) => set({ greeting: event.currentTarget.value })}
      />
      <TagsInput
        label={t('forms.sites')}
        description={t('forms.sites_hint')}
        acceptValueOnBlur
        maxTags={MOST_SITES}
        readOnly={readOnly}
        value={content.origins}
        error={content.origins.map((_, index) => errors[`${index}`]).find(Boolean)}
        onChange={(sites) => set({ origins: [...new Set(sites.map(siteOf))] })}
      />
      <div className="form-pair">
        <div>
          <p className="field-label">{t('forms.language')}</p>
          <SegmentedControl
            fullWidth
            aria-label={t('forms.language')}
            readOnly={readOnly}
            value={content.language}
            onChange={(next) => set({ language: next === 'en' ? 'en' : 'zh' })}
            data={LANGUAGES.map((value) => ({ value, label: t(`forms.${value}`) }))}
          />
        </div>
        <div>
          <p className="field-label">{t('forms.theme')}</p>
          <SegmentedControl
            fullWidth
            aria-label={t('forms.theme')}
            readOnly={readOnly}
            value={content.theme}
            onChange={(next) => set({ theme: THEMES.find((each) => each === next) ?? 'auto' })}
            data={THEMES.map((value) => ({ value, label: t(`forms.theme_${value}`) }))}
          />
        </div>
      </div>
      <FieldList fields={content.fields} change={change && ((fields) => set({ fields }))} />
      <Switch
        label={t('forms.files')}
        description={t('forms.files_hint')}
        disabled={readOnly}
        checked={content.takesFiles}
        onChange={(event) => set({ takesFiles: event.currentTarget.checked })}
      />
      <Switch
        label={t('forms.on')}
        description={t('forms.on_hint')}
        disabled={readOnly}
        checked={content.active}
        onChange={(event) => set({ active: event.currentTarget.checked })}
      />
    </section>
  )
}
