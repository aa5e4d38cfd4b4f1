import { Autocomplete, SegmentedControl, TagsInput, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { fieldErrors } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { Markdown } from '../markdown/markdown'
import type { ArticleText } from './model'
import { articleQueries } from './queries'
import { knowledgeWords } from './words'

interface ArticleEditorProps {
  readonly text: ArticleText
  readonly change: (text: ArticleText) => void
  readonly error: unknown
  /** Whether there is an earlier version to say something about. */
  readonly withNote?: boolean
}

const VISIBILITIES = ['internal', 'public'] as const

/** An article as it is written, with how it will read beside it. */
export function ArticleEditor({ text, change, error, withNote = false }: ArticleEditorProps) {
  const t = useWords(knowledgeWords)
  const { data: categories = [] } = useQuery(articleQueries.categories())
  const errors = fieldErrors(error)
  const set = (part: Partial<ArticleText>) => change({ ...text, ...part })
  return (
    <>
      <TextInput
        data-autofocus
        label={t('knowledge.field_title')}
        placeholder={t('knowledge.field_title_hint')}
        maxLength={200}
        value={text.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={errors['title']}
      />
      <div className="article-editor">
        <Textarea
          label={t('knowledge.field_body')}
          description={t('knowledge.field_body_hint')}
          autosize
          minRows={14}
          maxRows={30}
          maxLength={50_000}
          value={text.body}
          onChange={(event) => set({ body: event.currentTarget.value })}
          error={errors['body']}
        />
        <section className="panel article-preview" aria-labelledby="article-preview">
          <h2 id="article-preview">{t('knowledge.preview')}</h2>
          {text.body.trim() === '' ? (
            <p className="section-empty">{t('knowledge.preview_empty')}</p>
          ) : (
            <Markdown text={text.body} />
          )}
        </section>
      </div>
      <div className="article-fields">
        <Autocomplete
          label={t('knowledge.category')}
          placeholder={t('knowledge.field_category_hint')}
          maxLength={40}
          data={categories.map(({ category }) => category).filter((name) => name !== '')}
          value={text.category}
          onChange={(category) => set({ category })}
          error={errors['category']}
        />
        <TagsInput
          label={t('knowledge.field_tags')}
          placeholder={text.tags.length === 0 ? t('knowledge.field_tags_hint') : ''}
          maxTags={10}
          value={text.tags}
          onChange={(tags) => set({ tags })}
          error={errors['tags']}
        />
        <div>
          <p className="field-label" aria-hidden>
            {t('knowledge.field_visibility')}
          </p>
          <SegmentedControl
            fullWidth
            aria-label={t('knowledge.field_visibility')}
            value={text.visibility}
            onChange={(next) =>
              set({ visibility: VISIBILITIES.find((each) => each === next) ?? text.visibility })
            }
            data={VISIBILITIES.map((value) => ({ value, label: t(`knowledge.${value}`) }))}
          />
          <p className="under">{t(`knowledge.${text.visibility}_hint`)}</p>
        </div>
        {withNote ? (
          <TextInput
            label={t('knowledge.field_note')}
            placeholder={t('knowledge.field_note_hint')}
            maxLength={200}
            value={text.note}
            onChange={(event) => set({ note: event.currentTarget.value })}
            error={errors['note']}
          />
        ) : null}
      </div>
    </>
  )
}
