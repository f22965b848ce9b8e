/** The variables that the editor sets on a webview's page, for the ones the panel uses; colours of its default themes. */
export type Theme = 'dark' | 'light' | 'highContrast';

const common = { '--vscode-font-family': 'DejaVu Sans, sans-serif', '--vscode-font-size': '13px', '--vscode-editor-font-family': 'DejaVu Sans Mono, monospace' };

export const themes: Record<Theme, { bodyClass: string; variables: Record<string, string> }> = {
  dark: {
    bodyClass: 'vscode-dark',
    variables: {
      ...common,
      '--vscode-foreground': '#cccccc', '--vscode-descriptionForeground': '#9d9d9d', '--vscode-icon-foreground': '#cccccc',
      '--vscode-editor-background': '#1f1f1f', '--vscode-editorWidget-background': '#202020', '--vscode-editorWidget-foreground': '#cccccc',
      '--vscode-panel-border': '#2b2b2b', '--vscode-widget-border': '#313131', '--vscode-widget-shadow': '#0000005c', '--vscode-focusBorder': '#0078d4',
      '--vscode-button-background': '#0078d4', '--vscode-button-foreground': '#ffffff', '--vscode-button-hoverBackground': '#026ec1',
      '--vscode-input-background': '#313131', '--vscode-input-foreground': '#cccccc', '--vscode-input-border': '#3c3c3c', '--vscode-input-placeholderForeground': '#989898',
      '--vscode-inputOption-activeBackground': '#2489db82', '--vscode-inputOption-activeForeground': '#ffffff', '--vscode-inputOption-activeBorder': '#2488db',
      '--vscode-inputValidation-errorBackground': '#5a1d1d', '--vscode-inputValidation-errorBorder': '#be1100',
      '--vscode-toolbar-hoverBackground': '#5a5d5e50', '--vscode-list-hoverBackground': '#2a2d2e', '--vscode-scrollbarSlider-background': '#79797966',
      '--vscode-textLink-foreground': '#4daafc', '--vscode-textLink-activeForeground': '#4daafc', '--vscode-progressBar-background': '#0078d4',
      '--vscode-charts-green': '#89d185', '--vscode-sideBar-background': '#181818',
      '--vscode-editorWarning-foreground': '#cca700', '--vscode-editorError-foreground': '#f14c4c', '--vscode-editorInfo-foreground': '#3794ff',
    },
  },
  light: {
    bodyClass: 'vscode-light',
    variables: {
      ...common,
      '--vscode-foreground': '#3b3b3b', '--vscode-descriptionForeground': '#3b3b3bcc', '--vscode-icon-foreground': '#3b3b3b',
      '--vscode-editor-background': '#ffffff', '--vscode-editorWidget-background': '#f8f8f8', '--vscode-editorWidget-foreground': '#3b3b3b',
      '--vscode-panel-border': '#e5e5e5', '--vscode-widget-border': '#e5e5e5', '--vscode-widget-shadow': '#00000029', '--vscode-focusBorder': '#005fb8',
      '--vscode-button-background': '#005fb8', '--vscode-button-foreground': '#ffffff', '--vscode-button-hoverBackground': '#0258a8',
      '--vscode-input-background': '#ffffff', '--vscode-input-foreground': '#3b3b3b', '--vscode-input-border': '#cecece', '--vscode-input-placeholderForeground': '#767676',
      '--vscode-inputOption-activeBackground': '#bed6ed', '--vscode-inputOption-activeForeground': '#000000', '--vscode-inputOption-activeBorder': '#005fb8',
      '--vscode-inputValidation-errorBackground': '#f2dede', '--vscode-inputValidation-errorBorder': '#be1100',
      '--vscode-toolbar-hoverBackground': '#b8b8b850', '--vscode-list-hoverBackground': '#f2f2f2', '--vscode-scrollbarSlider-background': '#64646466',
      '--vscode-textLink-foreground': '#005fb8', '--vscode-textLink-activeForeground': '#005fb8', '--vscode-progressBar-background': '#005fb8',
      '--vscode-charts-green': '#388a34', '--vscode-sideBar-background': '#f8f8f8',
      '--vscode-editorWarning-foreground': '#bf8803', '--vscode-editorError-foreground': '#e51400', '--vscode-editorInfo-foreground': '#1a85ff',
    },
  },
  highContrast: {
    bodyClass: 'vscode-high-contrast',
    variables: {
      ...common,
      '--vscode-foreground': '#ffffff', '--vscode-descriptionForeground': '#ffffffb3', '--vscode-icon-foreground': '#ffffff',
      '--vscode-contrastBorder': '#6fc3df', '--vscode-contrastActiveBorder': '#f38518', '--vscode-focusBorder': '#f38518',
      '--vscode-editor-background': '#000000', '--vscode-editorWidget-background': '#0c141f', '--vscode-editorWidget-foreground': '#ffffff',
      '--vscode-panel-border': '#6fc3df', '--vscode-button-background': '#000000', '--vscode-button-foreground': '#ffffff', '--vscode-button-border': '#6fc3df',
      '--vscode-input-background': '#000000', '--vscode-input-foreground': '#ffffff', '--vscode-input-border': '#6fc3df', '--vscode-input-placeholderForeground': '#ffffffb3',
      '--vscode-inputOption-activeBackground': '#00000000', '--vscode-inputOption-activeForeground': '#ffffff', '--vscode-inputOption-activeBorder': '#6fc3df',
      '--vscode-inputValidation-errorBackground': '#000000', '--vscode-inputValidation-errorBorder': '#be1100',
      '--vscode-textLink-foreground': '#21a6ff', '--vscode-textLink-activeForeground': '#21a6ff', '--vscode-progressBar-background': '#6fc3df',
      '--vscode-charts-green': '#89d185', '--vscode-sideBar-background': '#000000', '--vscode-scrollbarSlider-background': '#6fc3df99',
      '--vscode-editorWarning-foreground': '#ffd370', '--vscode-editorError-foreground': '#f48771', '--vscode-editorInfo-foreground': '#3794ff',
    },
  },
};
