export { glitchToken } from './glitch-token'
export { hidden } from './hidden'
export { mixedScript } from './mixed-script'
export { repetition } from './repetition'
