/** Light or dark: as the system is, until somebody chooses. */

export function switchTheme() {
  const chosen = document.documentElement.dataset.theme;
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('theme', document.documentElement.dataset.theme);
}
const theme = localStorage.getItem('theme');
if (theme) document.documentElement.dataset.theme = theme;
