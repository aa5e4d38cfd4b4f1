import type { ArticleView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconThumbDown, IconThumbUp } from '@tabler/icons-react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { ARTICLES, voteOnArticle } from './queries'
import { knowledgeWords } from './words'

const CHOICES = [
  { vote: 'helpful', Icon: IconThumbUp, word: 'knowledge.yes' },
  { vote: 'unhelpful', Icon: IconThumbDown, word: 'knowledge.no' },
] as const

/** A reader says whether it helped; what they said before shows, and can be changed. */
export function Vote({ article }: { article: ArticleView }) {
  const t = useWords(knowledgeWords)
  const vote = useChange({
    change: (helpful: boolean, command) => voteOnArticle(article, helpful, command),
    refresh: [ARTICLES],
  })
  return (
    <div className="article-vote">
      <p>{t('knowledge.did_it_help')}</p>
      {CHOICES.map(({ vote: each, Icon, word }) => (
        <Button
          key={each}
          size="xs"
          variant={article.myVote === each ? 'light' : 'default'}
          aria-pressed={article.myVote === each}
          disabled={vote.isPending}
          leftSection={<Icon size={15} aria-hidden />}
          onClick={() => vote.mutate(each === 'helpful')}
        >
          {t(word)}
        </Button>
      ))}
      {article.myVote && !vote.error ? <p role="status">{t('knowledge.thanks')}</p> : null}
      <ProblemNote error={vote.error} />
    </div>
  )
}
