/** What this slice deletes when it is old, for whoever gathers it from all slices. */
export { retention } from './store/retention.ts'
