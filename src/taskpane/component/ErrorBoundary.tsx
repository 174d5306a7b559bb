import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly fallback: (cobaLagi: () => void) => ReactNode;
  readonly children: ReactNode;
}
/** A view that fails to draw leaves header, tabs and footer standing. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly gagal: boolean }> {
  override state = { gagal: false };

  static getDerivedStateFromError(): { readonly gagal: boolean } {
    return { gagal: true };
  }

  override render(): ReactNode {
    return this.state.gagal ? this.props.fallback(() => this.setState({ gagal: false })) : this.props.children;
  }
}
