import type { ArticleCare, ArticleView } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { activeStaff } from '../people/model'
import { queries } from '../queries'
import { ARTICLES, careForArticle } from './queries'
import { knowledgeWords } from './words'

/** Names who keeps an article true, and the day on which it is looked at again. */
export function CareDialog({ article, close }: { article: ArticleView; close: () => void }) {
  const t = useWords(knowledgeWords)
  const common = useWords(commonWords)
  const { data: people = [] } = useQuery(queries.people())
  const [ownerId, setOwner] = useState(article.row.ownerId)
  const [reviewOn, setReview] = useState(article.row.reviewOn ?? '')
  const care = useChange({
    change: (wish: ArticleCare) => careForArticle(article, wish),
    refresh: [ARTICLES],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    care.mutate({ ownerId, reviewOn: reviewOn || null })
  }
  return (
    <Dialog close={close} size="sm" title={t('knowledge.care_change')}>
      <form className="form" onSubmit={submit}>
        <Select
          label={t('knowledge.owner')}
          searchable
          allowDeselect={false}
          data={activeStaff(people).map(({ id, name }) => ({ value: id, label: name }))}
          value={ownerId}
          onChange={(next) => setOwner(next ?? ownerId)}
        />
        <DateField label={t('knowledge.review_on')} value={reviewOn} change={setReview} />
        <ProblemNote error={care.error} />
        <FormButtons close={close}>
          <Button type="submit" loading={care.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
