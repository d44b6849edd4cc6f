/** What this slice keeps about people, for whoever gathers it from all slices. */
export { ownData } from './store/own-data.ts'
