// First script of a strict page: notes what its policy forbade, and what went wrong.
window.violations = [];
window.mishaps = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) =>
    window.violations.push(`${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`),
);
window.addEventListener('error', ({ message }) => window.mishaps.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.mishaps.push(String(reason)));
