/** How large a world may be: what a setting has to know of it. */
export { EDGES_AT_MOST, USUAL_EDGES } from './world/size.ts';
