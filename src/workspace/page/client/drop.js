/** Files dropped anywhere on the page go to the composer of that side. */

import { attach } from './attachments.js';
import { $, main } from './page.js';

let dragDepth = 0;
const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');
document.addEventListener('dragenter', (event) => {
  if (!carriesFiles(event)) return;
  dragDepth += 1;
  $('#drop-hint').hidden = false;
});
document.addEventListener('dragleave', () => {
  dragDepth = Math.max(0, dragDepth - 1);
  if (dragDepth === 0) $('#drop-hint').hidden = true;
});
document.addEventListener('dragover', (event) => {
  if (carriesFiles(event)) event.preventDefault();
});
document.addEventListener('drop', (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  dragDepth = 0;
  $('#drop-hint').hidden = true;
  const form = event.target.closest('#thread')?.querySelector('.composer') ?? $('.composer', main);
  if (form) attach(form, [...event.dataTransfer.files]);
});
