export default function Palette({ onClose: _onClose }: { onClose: () => void }) {
  return null
}
