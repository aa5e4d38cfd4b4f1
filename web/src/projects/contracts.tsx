import type { PersonalContractView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconContract, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { Contract } from './contract'
import { ContractPanel } from './contract-panel'
import { contractWords } from './contract-words'
import { projectQueries } from './queries'
import { ProjectTabs } from './tabs'
import { projectWords } from './words'

/** Personal contracts: what each comes to, from when pay stops, and who decided it. */
export function Contracts() {
  const t = useWords(contractWords)
  const project = useWords(projectWords)
  const may = useMay()
  const contracts = useQuery(projectQueries.contracts())
  const [proposing, setProposing] = useState(false)
  const propose = may('personal_contract.propose') ? () => setProposing(true) : undefined
  return (
    <>
      <ScreenHead title={project('project.title')} tab={t('contract.title')}>
        {propose ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={propose}>
            {t('contract.propose')}
          </Button>
        ) : null}
      </ScreenHead>
      <ProjectTabs here="contracts" />
      <div className="area-body">
        <p className="area-lead">{t('contract.lead')}</p>
        <Listed
          read={contracts}
          none={
            <State
              icon={IconContract}
              title={t('contract.none_title')}
              text={t('contract.none_text')}
            >
              {propose ? <Button onClick={propose}>{t('contract.propose')}</Button> : null}
            </State>
          }
        >
          {(items: readonly PersonalContractView[]) =>
            items.map((contract) => <Contract key={contract.id} contract={contract} />)
          }
        </Listed>
      </div>
      {proposing ? <ContractPanel close={() => setProposing(false)} /> : null}
    </>
  )
}
