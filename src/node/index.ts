export { type FileFromPathOptions, fileFromPath } from './file-from-path.js';
