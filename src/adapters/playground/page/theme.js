/** Sets the theme before anything is drawn, so that nothing flashes: what was chosen here, else what the system says. */
(() => {
  const key = 'yourturn.theme';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const apply = () => {
    document.documentElement.dataset.theme = chosen() ?? (system.matches ? 'dark' : 'light');
    dispatchEvent(new Event('yourturn:theme'));
  };
  system.addEventListener('change', apply);
  apply();

  globalThis.yourturnTheme = {
    toggle() {
      const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
      try {
        localStorage.setItem(key, next);
      } catch {
        // A browser that keeps nothing: the choice holds until the page is left.
      }
      document.documentElement.dataset.theme = next;
      dispatchEvent(new Event('yourturn:theme'));
    },
  };
})();
