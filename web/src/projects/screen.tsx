import { useParams } from '@tanstack/react-router'
import { NotFound } from '../common/states'
import { Assignments } from './assignments'
import { Contracts } from './contracts'
import { Crews } from './crews'
import { ProjectScreen } from './page'
import { Projects } from './projects'
import { Quantities } from './quantities'
import '../area/area.css'
import './projects.css'

/** Field work: what was done, on which projects, and each of them. */
export function ProjectsScreen() {
  const { part } = useParams({ strict: false })
  if (part === undefined) return <Quantities />
  if (part === 'list') return <Projects />
  if (part === 'crews') return <Crews />
  if (part === 'assignments') return <Assignments />
  if (part === 'contracts') return <Contracts />
  if (part.startsWith('prj_')) return <ProjectScreen projectId={part} />
  return <NotFound />
}
