import type { ArticleView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { ARTICLES, withdrawArticle } from './queries'
import { knowledgeWords } from './words'

/** Asks before an article is taken away from its readers. */
export function WithdrawDialog({ article, close }: { article: ArticleView; close: () => void }) {
  const t = useWords(knowledgeWords)
  const withdraw = useChange({
    change: (_, command) => withdrawArticle(article, command),
    refresh: [ARTICLES],
    done: close,
  })
  return (
    <Dialog close={close} title={`${t('knowledge.withdraw')} · ${article.row.title}`}>
      <div className="form">
        <p className="area-lead">{t('knowledge.withdraw_effect')}</p>
        <ProblemNote error={withdraw.error} />
        <FormButtons close={close}>
          <Button color="red" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t('knowledge.withdraw')}
          </Button>
        </FormButtons>
      </div>
    </Dialog>
  )
}
