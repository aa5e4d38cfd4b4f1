import { Button } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { AreaTabs } from '../area/area-tabs'
import { useSearch } from '../area/use-search'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { SHELVES, shelfHref, shelfNamed } from './model'
import { articleQueries } from './queries'
import { Shelved } from './shelved'
import { knowledgeWords } from './words'
import './knowledge.css'

/** What the company knows; those who write also see what is not published, or has to be reviewed. */
export function KnowledgeScreen() {
  const t = useWords(knowledgeWords)
  const router = useRouter()
  const writes = useMay()('article.write')
  const asked = shelfNamed(useSearch('show'))
  const shelf = writes ? asked : 'published'
  const category = useSearch('category')
  return (
    <>
      <ScreenHead title={t('knowledge.title')}>
        <Button
          variant="default"
          leftSection={<IconSearch size={16} aria-hidden />}
          onClick={() => router.history.push('/search?kind=article')}
        >
          {t('knowledge.search')}
        </Button>
        {writes ? (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => router.history.push('/knowledge/new')}
          >
            {t('knowledge.write')}
          </Button>
        ) : null}
      </ScreenHead>
      {writes ? (
        <AreaTabs
          label={t('knowledge.parts')}
          here={shelfHref(shelf)}
          tabs={SHELVES.map((each) => ({
            href: shelfHref(each),
            label: t(`knowledge.${each}`),
          }))}
        />
      ) : null}
      <div className="area-body">
        {shelf === 'published' ? <Categories chosen={category} /> : null}
        <Shelved shelf={shelf} category={shelf === 'published' ? category : undefined} />
      </div>
    </>
  )
}

/** Of use once there is more than one. */
function Categories({ chosen }: { chosen: string | undefined }) {
  const t = useWords(knowledgeWords)
  const { data: categories = [] } = useQuery(articleQueries.categories())
  if (categories.length < 2) return null
  const entries = [
    { name: undefined, label: t('knowledge.all_categories') },
    ...categories.map(({ category }) => ({
      name: category,
      label: category || t('knowledge.no_category'),
    })),
  ]
  return (
    <nav aria-label={t('knowledge.category')}>
      <ul className="article-categories">
        {entries.map(({ name, label }) => (
          <li key={label}>
            <Go
              href={shelfHref('published', name)}
              {...(name === chosen ? { 'aria-current': 'true' as const } : {})}
            >
              {label}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  )
}
