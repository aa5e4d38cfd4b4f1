import { startHost } from './host'
import { readSettings } from './settings'

const h = await startHost('/tmp/f/stub', readSettings(process.env, process.cwd()))
console.log('UP', h.address)
process.removeAllListeners('SIGINT'); process.on('SIGINT', async () => { await h.stop(); process.exit(0) })
