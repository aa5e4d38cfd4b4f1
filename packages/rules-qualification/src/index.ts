export { qualification } from './qualification'
