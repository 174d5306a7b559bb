import { active, read, types } from './tools';
import type { Batch, HostCase } from './types';

/** A picture of 4 by 2 pixels. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAD0lEQVR4nGNgSFiAQMgcAGMaCAEm/pDVAAAAAElFTkSuQmCC';
const image =
  (change: (shape: Excel.Shape) => unknown, ...properties: string[]): Batch<unknown> =>
  async (context) => {
    const shape = active(context).shapes.addImage(png);
    change(shape);
    return read(() => shape, ...properties)(context);
  };

/** Images on a sheet (ExcelApi 1.9). */
export const cases: readonly HostCase[] = [
  {
    title: 'an image has the size of its pixels at 96 dpi',
    source: types('Excel.Shape.getAsImage', 'The DPI is 96.'),
    run: image(() => null, 'type', 'width', 'height', 'geometricShapeType'),
    expect: { result: ['Image', 3, 1.5, null] },
  },
  {
    title: 'an image tells its format and gives its bytes back',
    source: types(
      'Excel.Shape.getAsImage',
      'Converts the shape to an image and returns the image as a Base64-encoded string.',
    ),
    run: async (context) => {
      const shape = active(context).shapes.addImage(png);
      shape.image.load('format');
      const again = shape.getAsImage('PNG');
      await context.sync();
      return [shape.image.format, again.value === png];
    },
    expect: { result: ['PNG', true] },
  },
  {
    title: 'text that is no image fails',
    source: types(
      'Excel.ShapeCollection.addImage',
      'A Base64-encoded string representing an image in either JPEG or PNG format.',
    ),
    run: async (context) => {
      active(context).shapes.addImage('data:image/png;base64,AAAA');
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a shape that is no image has no image',
    source: types('Excel.Shape.image', 'An error will be thrown if the shape type is not "Image".'),
    run: async (context) => {
      active(context).shapes.addGeometricShape('Ellipse').image.load('format');
      await context.sync();
    },
    expect: { error: { code: 'InvalidOperation' } },
  },
  {
    title: 'alternative text is kept',
    source: types('Excel.Shape.altTextDescription', 'Specifies the alternative description text for a `Shape` object.'),
    run: image(
      (shape) => shape.set({ altTextTitle: 'Logo', altTextDescription: 'Logo dinas' }),
      'altTextTitle',
      'altTextDescription',
    ),
    expect: { result: ['Logo', 'Logo dinas'] },
  },
];
