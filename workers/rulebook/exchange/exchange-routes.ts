import { ProblemView, RulebookImport, Text } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { needs } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, command, query } from '../../platform/openapi'
import { exportRulebook } from './export-rulebook'
import { importRulebook } from './import-rulebook'

/** /v1/rulebook.yaml and /v1/rulebook/import: the rulebook as code. */
export const exchangeRoutes = newArea()

const yaml = { 'text/yaml': { schema: z.string() } }

const exported = createRoute({
  method: 'get',
  path: '/rulebook.yaml',
  operationId: 'exportRulebook',
  summary: '导出全部制度与规则 · Export the whole rulebook',
  description: '同样的内容导出为同样的字节。 The same content is exported as the same bytes.',
  ...needs('rulebook.export'),
  responses: {
    200: { description: 'The rulebook as one YAML document', content: yaml },
    default: {
      description: '`internal`',
      content: { 'application/problem+json': { schema: ProblemView } },
    },
  },
})
exchangeRoutes.openapi(exported, async (c) =>
  c.body(await exportRulebook(c.var.scope), 200, {
    'content-type': 'text/yaml; charset=utf-8',
    'content-disposition': 'attachment; filename="rulebook.yaml"',
  }),
)

const imported = createRoute({
  method: 'post',
  path: '/rulebook/import',
  operationId: 'importRulebook',
  summary: '导入制度与规则 · Import a rulebook',
  description:
    '新的内容直接写入；对现有内容的修改成为草案，走各自的审批路径。最大 2 MB。 ' +
    'What is new is written; changes of what there is become drafts on their approval paths. At most 2 MB. ' +
    '新的内容早于现在生效的，须以 `retroactiveReason` 写明理由。 What is new and begins in the past needs `retroactiveReason`. ' +
    '试导入（`dryRun`）不要求理由，以 `reachesBack` 说明导入时要不要。 A dry run asks for none: it says by `reachesBack` whether the import will.',
  ...needs('rulebook.adopt'),
  ...command(),
  request: {
    ...query(
      z.object({
        /** Only says what would change. */
        dryRun: z.enum(['true', 'false']).default('false'),
        /** Why what is new decides for a time that has passed, where it does. */
        retroactiveReason: Text(500).optional(),
      }),
    ),
    body: { required: true, content: yaml },
  },
  responses: answers(200, RulebookImport, [
    'unacceptable',
    'stale_version',
    'already_exists',
    'too_large',
  ]),
})
exchangeRoutes.openapi(imported, async (c) => {
  const { dryRun, retroactiveReason = null } = c.req.valid('query')
  const wish = { dryRun: dryRun === 'true', retroactiveReason }
  return c.json(await importRulebook(c.var.scope, await c.req.text(), wish), 200)
})
