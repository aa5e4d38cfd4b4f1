import { useParams } from '@tanstack/react-router'
import { NotFound } from '../common/states'
import { Macros } from './macros'
import { Rules } from './rules'
import { Templates } from './templates'
import { Views } from './views'
import '../area/area.css'
import '../common/listing.css'
import './tools.css'

/** What people work with at the desk: templates, macros, views and rules. */
export function ToolsScreen() {
  const { part } = useParams({ strict: false })
  if (part === undefined) return <Templates />
  if (part === 'macros') return <Macros />
  if (part === 'views') return <Views />
  if (part === 'rules') return <Rules />
  return <NotFound />
}
